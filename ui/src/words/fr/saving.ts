// Saving, a text that was changed elsewhere, kept copies and closing, in French.

import type { SavingWords } from "../en/saving";
import { statements } from "./numbers";

export const saving: SavingWords = {
  save: {
    clean: "Tout est enregistré",
    saved: (time) => `Enregistré à ${time}`,
    saving: "Enregistrement…",
    failed: (reason) => `Non enregistré : ${reason}`,
    not_saved: "Non enregistré",
    safe: "Votre texte est conservé dans cette fenêtre.",
    copy: "Copier le texte",
    copied: "Le texte entier est dans le presse-papiers.",
    copy_file: "Enregistrer une copie…",
    copied_file: (path) => `Une copie se trouve dans ${path}.`,
    file_failed: (reason) => `Aucune copie n’a été enregistrée : ${reason}`,
    not_copied: "Le texte n’a pas pu être copié. Sélectionnez-le dans les champs et copiez-le de là.",
    stale: "Cette déclaration a été modifiée ailleurs. Votre texte est conservé dans cette fenêtre et n’écrase pas l’autre.",
    copy_mine: "Copier mon texte",
    stays: "La déclaration reste ouverte, car ses dernières modifications ne sont pas enregistrées.",
  },

  stale: {
    open: "Comparer…",
    title: "Deux textes de cette déclaration",
    body: "Quelqu’un d’autre a enregistré cette déclaration pendant que vous écriviez. Rien n’est perdu : choisissez le texte à garder, l’autre reste dans l’historique.",
    heading: (moment) => `Modifications de l’autre texte (${moment}) au vôtre`,
    use_mine: "Garder mon texte",
    use_theirs: "Garder l’autre texte",
    kept_mine: "Votre texte est maintenant le texte de la déclaration. L’autre est dans l’historique.",
    kept_theirs: "L’autre texte est maintenant celui de la déclaration. Le vôtre est dans l’historique.",
  },

  health: {
    damaged: "Le fichier de la rédaction est endommagé par endroits. Rien n’a été modifié, et les copies conservées à côté sont intactes. Restaurez une copie avant de continuer à écrire.",
    details: "Copier les détails",
    copied: "Les détails sont dans le presse-papiers.",
  },

  copies: {
    open: "Restaurer une copie…",
    title: "Restaurer une copie de la rédaction",
    list: "Copies conservées",
    body: "Toute la rédaction redevient ce qu’elle était au moment de la copie. Son état actuel est d’abord copié ; vous pourrez le rétablir ici de la même façon.",
    none: "Pas encore de copie. Une copie est conservée une heure après une modification, et à la fermeture de la fenêtre.",
    restore: "Restaurer",
    unsaved: "Les dernières modifications ne sont pas encore enregistrées ; rien n’a donc été restauré.",
    restored: (moment, number) => `La rédaction est telle qu’elle était le ${moment}, avec ${statements(number)}.`,
    before_kept: (restored) => `${restored} L’état précédent figure dans la liste des copies.`,
    before_damaged: (restored, path) => `${restored} La rédaction endommagée a été mise de côté dans ${path}.`,
  },

  closing: {
    title: "Fermer sans enregistrer ?",
    body: "Les dernières modifications n’ont pas pu être enregistrées. Elles sont encore dans cette fenêtre.",
    keep: "Garder ouvert",
    close: "Fermer sans enregistrer",
  },
};
