// The first start, the sample and the guide, in French.

import type { FirstWords } from "../en/first";
import { statements } from "./numbers";

export const first: FirstWords = {
  first_run: {
    title: "Bienvenue dans Lectern",
    lead: "Deux questions, puis vous pourrez écrire.",
    language: "Langue de la fenêtre",
    language_hint: "Les déclarations ont leurs propres langues.",
    name: "Votre nom",
    name_hint: "Facultatif. Il reste sur cet ordinateur et n’est jamais publié.",
    how: "Comment voulez-vous commencer ?",
    sample: "Commencer avec la rédaction d’exemple",
    sample_hint: "Le bureau d’un pays inventé, pour tout essayer. Un clic suffit pour le retirer.",
    empty: "Commencer à vide",
    failed: (reason) => `L’exemple n’a pas pu être créé : ${reason}`,
  },

  sample: {
    note: "Voici la rédaction d’exemple : essayez tout.",
    remove: "Retirer l’exemple",
    removed: "L’exemple est retiré.",
    kept: (number) => `L’exemple est retiré. Ce que vous avez modifié reste : ${statements(number)}.`,
    fill: "Remplir avec la rédaction d’exemple",
    step: "exemple retiré",
  },

  guide: {
    title: "Guide d’utilisation",
    pages: "Pages du guide",
    search: "Chercher dans le guide",
    nothing: (query) => `Aucune page du guide ne contient « ${query} ».`,
    show_all: "Afficher toutes les pages",
    failed: (reason) => `Le guide n’a pas pu être lu : ${reason}`,
  },
};
