// What did not work, and what the checks find, in French.

import type { ErrorsWords } from "../en/errors";

export const errors: ErrorsWords = {
  errors: {
    stale: () => "La déclaration a été modifiée ailleurs depuis son ouverture. Rien n’a été écrasé ; rouvrez-la pour voir le texte le plus récent.",
    not_found: () => "L’élément demandé n’existe plus. Rien n’a été modifié ; retournez à la bibliothèque et choisissez de nouveau.",
    not_saved: () => "Le disque est plein ou défaillant. Votre texte est conservé dans cette fenêtre ; libérez de la place, puis réessayez.",
    read_only: () => "Cette rédaction ne peut être que lue ici. Rien n’a été modifié ; fermez-la là où elle est ouverte, ou travaillez dans un dossier accessible en écriture.",
    refused: (message) => `Refusé : ${message}`,
    internal: (message) => `Une erreur s’est produite : ${message}`,
    blocked: (findings) => `La déclaration ne peut pas encore être publiée. ${findings}`,
  },

  findings: {
    empty: {
      no_title: "La déclaration n’a pas de titre.",
      no_text: "La déclaration n’a pas de texte.",
      question: (number) => `La question ${number} est vide.`,
      answer: (number) => `Une réponse à la question ${number} est vide.`,
      no_section: "La déclaration n’est classée dans aucune rubrique.",
      no_summary: "La déclaration n’a pas de résumé ; ses premiers mots en tiendront lieu.",
    },
    placeholder: {
      title: (mark) => `« ${mark} », dans le titre, tient la place de mots à venir. Rédigez-les ou retirez-le.`,
      summary: (mark) => `« ${mark} », dans le résumé, tient la place de mots à venir. Rédigez-les ou retirez-le.`,
      text: (mark) => `« ${mark} », dans le texte, tient la place de mots à venir. Rédigez-les ou retirez-le.`,
    },
    link: {
      address: (url) => `Le lien vers « ${url} » ne peut pas être publié. Utilisez une adresse qui commence par https://, http://, mailto: ou tel:.`,
      picture: (url) => `L’image « ${url} » se trouve sur un autre site et ne peut pas être publiée. Faites plutôt un lien.`,
      nesting: "Au-delà de cent citations imbriquées, les niveaux sont réduits.",
      html: "Le HTML est affiché comme du texte, sans être exécuté. Si ce n’est pas voulu, retirez-le.",
    },
    picture: {
      unknown: (name) => `Le texte montre une image « ${name} », et la déclaration n’a pas de fichier de ce nom. Joignez-la, corrigez le nom ou retirez l’image.`,
      silent: (name) => `L’image « ${name} » ne dit rien à qui ne peut pas la voir. Écrivez ce qu’elle montre dans son texte de remplacement, ou indiquez qu’elle est décorative.`,
    },
    attachment: {
      pdf: "Un PDF est publié tel quel : son auteur, son programme, ses dates et ses commentaires restent dans le fichier. Vérifiez ses propriétés avant qu’il ne parte.",
    },
    bidi_marks: {
      title: "Une marque invisible dans le titre change le sens de lecture. Un chiffre ou une adresse peut se lire autrement.",
      text: "Une marque invisible dans le texte change le sens de lecture. Un chiffre ou une adresse peut se lire autrement.",
    },
    unknown_label: {
      label: (words) => `« ${words} » désigne peut-être un intervenant ; l’intitulé est resté dans le texte.`,
    },
  },
};
