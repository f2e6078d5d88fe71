// The history of a statement, in French.

import type { HistoryWords } from "../en/history";
import { count } from "./numbers";

export const history: HistoryWords = {
  history: {
    list: "Versions",
    today: "Aujourd’hui",
    yesterday: "Hier",
    now: "Actuelle",
    edition: (edition) => `Édition ${edition}`,
    clock_set_back: "Horloge reculée",
    clock_hint: "L’horloge de cet ordinateur indiquait une heure antérieure à celle de la version précédente. L’ordre est exact.",
    moment: "Tel qu’il était à",
    last_moment: (time) => `${time} (dernier)`,
    yesterday_at: (time) => `hier à ${time}`,
    day_at: (date, time) => `le ${date} à ${time}`,
    heading: (moment) => `Modifications depuis ${moment}`,
    current: "C’est le texte actuel.",
    same: "Aucune différence avec le texte actuel.",
    first: "Pas encore de version antérieure. Lectern en conserve une par minute de rédaction et une par édition.",
    unsaved: "Les dernières modifications ne sont pas encore enregistrées ; elles ne sont donc pas comparées.",
    restore: "Restaurer cette version",
    restore_hint: "Le texte actuel reste dans l’historique.",
    restored: (moment) => `Le texte est de nouveau celui de la version suivante : ${moment}.`,
    not_restored: "Les dernières modifications ne sont pas encore enregistrées ; rien n’a donc été restauré.",
    changed_title: "Titre",
    changed_summary: "Résumé",
    fates: { same: "sans changement", edited: "modification", moved: "déplacement", added: "ajout", removed: "suppression" },
    fate: (part, fate) => `${part} · ${fate}`,
    old_question: "Question",
    hidden: (questions) => `${count(questions, "question inchangée masquée", "questions inchangées masquées")}.`,
    hidden_parts: (parts) => `${count(parts, "partie inchangée masquée", "parties inchangées masquées")}.`,
    show: "Afficher",
  },
};
