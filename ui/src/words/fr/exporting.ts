// The package, in French.

import type { ExportingWords } from "../en/exporting";
import { count, statements, format } from "./numbers";

export const exporting: ExportingWords = {
  export: {
    title: "Exporter un dossier",
    steps: { choose: "Format et déclarations", run: "Export" },
    heading: "Ce que contient le dossier",
    lead: "Un dossier ne contient que des déclarations publiées, en fichiers ordinaires qu’une équipe web peut mettre en ligne.",
    format: "Format",
    formats: { html: "Pages HTML", markdown: "Fichiers Markdown", both: "HTML et Markdown" },
    format_hints: {
      html: "Un site complet, à lire hors ligne ou à mettre en ligne.",
      markdown: "Un fichier par déclaration, pour un autre système.",
      both: "Les deux, côte à côte dans un même dossier.",
    },
    which: "Déclarations",
    all: "Toutes les déclarations publiées",
    one_section: "Une rubrique et tout ce qu’elle contient",
    chosen: (number) => `${count(number, "déclaration choisie", "déclarations choisies")} dans la bibliothèque`,
    chosen_hint: "Celles qui ne sont pas publiées sont laissées de côté.",
    section: "Rubrique",
    summary: "Dossier",
    published: (number) => count(number, "déclaration publiée", "déclarations publiées"),
    in_section: (name) => `Déclarations publiées dans ${name}`,
    drafts_left: (number) => `${count(number, "projet laissé", "projets laissés")} de côté.`,
    folder: "Vous choisirez ensuite l’emplacement.",
    nothing: "Il n’y a encore rien à exporter : aucune déclaration n’est publiée.",
    verb: "Exporter…",
    again: "Exporter de nouveau…",
    choosing: "Choisissez un emplacement…",
    running: (total) => `Export de ${statements(total)}…`,
    progress: (done, total) => `${format(done)} sur ${format(total)}`,
    writing: (file) => `Écriture de ${file}`,
    done: (number) => count(number, "déclaration exportée", "déclarations exportées"),
    files: (files) => count(files, "fichier", "fichiers"),
    copy_path: "Copier le chemin",
    path_copied: "Le chemin est dans le presse-papiers.",
    cancelled: "Export annulé. Rien n’a été écrit.",
    failed: (reason) => `L’export a échoué : ${reason}`,
  },
};
