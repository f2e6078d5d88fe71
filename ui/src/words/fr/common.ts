// What stands on many screens, and the frame around them, in French.

import type { CommonWords } from "../en/common";
import { format } from "./numbers";

export const common: CommonWords = {
  product: "Lectern",

  cancel: "Annuler",
  close: "Fermer",
  undo: "Annuler",
  back: "Retour",
  retry: "Réessayer",
  remove: "Supprimer",
  save_name: "Enregistrer",
  loading: "Chargement…",
  dismiss: "Fermer le message",
  number: format,
  labelled: (name, value) => `${name} : ${value}`,

  untitled: "Déclaration sans titre",

  stages: {
    draft: "Projet",
    in_review: "En relecture",
    changes_requested: "À modifier",
    approved: "Validée",
    scheduled: "Programmée",
    published: "Publiée",
    superseded: "Remplacée",
    withdrawn: "Retirée",
    killed: "Annulée",
    spiked: "À la corbeille",
  },

  kinds: {
    spokesperson_remarks: "Déclarations du porte-parole",
    press_conference: "Conférence de presse",
    press_release: "Communiqué de presse",
    statement: "Déclaration",
    speech: "Discours",
    advisory: "Avis aux médias",
  },

  frame: {
    language: "Langue",
    theme: "Thème",
    themes: { system: "Système", light: "Clair", dark: "Sombre" },
    shortcuts: "Raccourcis clavier",
    show_sidebar: "Afficher la barre latérale",
    hide_sidebar: "Masquer la barre latérale",
    pane_width: "Largeur de ce volet",
  },
};
