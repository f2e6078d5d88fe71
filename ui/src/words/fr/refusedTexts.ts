// What the rules refuse: addresses, texts, stages, spelling, translations and files, in French: a sentence for each code.

import type { Stage } from "../../ipc/bindings";
import type { RefusalWords } from "../reasons";
import { common } from "./common";
import { format } from "./numbers";

/** Names of files. */
const listed = (names: readonly string[]) => names.map((name) => `« ${name} »`).join(", ");

/** What a document may hold that nobody meant to publish, by what the desk calls it. */
const held: Record<string, string> = { macros: "des macros", "embedded files": "des fichiers incorporés", comments: "des commentaires", "tracked changes": "des modifications suivies", "hidden words": "des mots masqués" };

export const refusedTexts = {
  slug_form: ({ slug }) => `« ${slug} » n’est pas une partie d’adresse valable : utilisez de 1 à 80 minuscules sans accent, chiffres et traits d’union simples.`,
  slug_reserved: ({ slug }) => `« ${slug} » est un nom réservé : choisissez une autre partie d’adresse.`,
  slug_taken: ({ slug, title }) => `La partie d’adresse « ${slug} » est déjà utilisée par « ${title} » dans cette rubrique. Choisissez-en une autre.`,
  slug_of_category: ({ slug }) => `La partie d’adresse « ${slug} » est le nom d’une sous-rubrique de cette rubrique. Choisissez-en une autre.`,
  section_is_gone: () => "La rubrique n’existe plus. La déclaration est restée où elle était.",
  title_too_long: ({ characters, max }) => `Le titre compte ${format(characters)} caractères ; ${format(max)} au plus sont possibles : raccourcissez-le. Rien n’a été modifié.`,
  title_lines: () => "Le titre doit tenir en une ligne, sans caractères de commande ; retirez-les. Rien n’a été modifié.",
  turn_too_long: ({ turn }) => `La partie ${format(turn)} dépasse 1 Mio ; divisez-la ou raccourcissez-la. Rien n’a été modifié.`,
  statement_too_long: () => "La déclaration dépasse 5 Mio ; divisez-la ou raccourcissez-la. Rien n’a été modifié.",
  control_character: ({ turn }) => `La partie ${format(turn)} contient un caractère de commande qui ne peut pas être enregistré ; retirez-le. Rien n’a été modifié.`,
  file_name_twice: ({ name }) => `Deux fichiers s’appellent « ${name} » ; donnez un autre nom à l’un d’eux. Rien n’a été modifié.`,
  too_many_files: ({ max }) => `Une déclaration peut avoir au plus ${format(max)} fichiers. Rien n’a été modifié.`,
  file_words: ({ name, max }) => `Ce qui est dit de « ${name} » doit tenir en une ligne de ${format(max)} caractères au plus. Rien n’a été modifié.`,
  statement_is_here: ({ id }) => `C’est la déclaration ${id}, qui est déjà ici. Modifiez-la avec « lectern edit ${id} --file ».`,
  file_not_text: ({ file, why }) => `${file} n’a pas pu être lu : ${why}.`,
  turn_without_id: () => "Une partie n’a pas d’identifiant valable. Rien n’a été enregistré ; copiez le texte et rouvrez la déclaration.",
  base_unknown: () => "Le texte enregistré dont on est parti est inconnu. Rouvrez la déclaration.",
  no_such_turn: () => "Cette partie n’existe pas.",
  nothing_to_render: () => "Il n’y a rien à afficher.",
  not_a_language: ({ tag }) => `« ${tag} » n’est pas un code de langue tel que en, fr, zh ou ar.`,
  not_a_date: ({ date }) => `« ${date} » n’est pas une date ; écrivez-la sous la forme 2026-03-02.`,
  not_a_time: ({ time }) => `« ${time} » n’est pas une date avec une heure. Écrivez-la sous la forme 2026-03-02T14:30.`,
  time_skipped: ({ time }) => `« ${time} » n’existe pas ou existe deux fois ce jour-là : l’heure change. Choisissez une autre heure.`,
  wrong_stage: ({ stage }) => `Une déclaration à l’état « ${common.stages[stage as Stage]} » ne le permet pas. Rien n’a été modifié.`,
  nothing_changed: () => "Rien n’a changé depuis la dernière édition. Il n’y a rien à publier.",
  change_note_lines: () => "La note publique de modification doit tenir en une ligne.",
  published_to_bin: () => "Une déclaration publiée ne peut pas aller à la corbeille : sa page resterait publique.",
  word_without_letter: ({ word }) => `« ${word} » ne contient aucune lettre : il n’est jamais signalé et n’a pas besoin d’entrée. Rien n’a été modifié.`,
  several_words: ({ word }) => `« ${word} » compte plus d’un mot ; ajoutez chaque mot séparément. Rien n’a été modifié.`,
  word_too_long: ({ max }) => `Le mot dépasse ${format(max)} caractères. Rien n’a été modifié.`,
  spelling_too_long: () => "Le texte dépasse 5 Mio : son orthographe n’a pas été vérifiée. Divisez la déclaration.",
  spelling_failed: () => "La vérification de l’orthographe a échoué. Votre texte n’a pas été touché.",
  translate_from_bin: () => "La déclaration est dans la corbeille. Remettez-la en place, puis traduisez-la.",
  translation_of_itself: () => "Une déclaration n’est pas sa propre traduction. Choisissez-en une autre.",
  link_from_bin: () => "L’une des deux déclarations est dans la corbeille. Remettez-la en place, puis liez-les.",
  translation_of_this: ({ title }) => `« ${title} » est elle-même une traduction de cette déclaration.`,
  has_translations: ({ title }) => `« ${title} » a elle-même des traductions. Dissociez-les d’abord.`,
  linked_with_none: () => "La déclaration n’est liée à aucune autre.",
  no_source: () => "La déclaration n’est liée à aucune source.",
  nothing_translated: () => "Rien n’est encore traduit ici. Écrivez d’abord la traduction.",
  language_taken: ({ lang, title }) => `Cet ensemble a déjà une déclaration dans cette langue (${lang}) : « ${title} ». Ouvrez-la, ou dissociez-la d’abord.`,
  file_too_large: ({ name, megabytes }) => `« ${name} » n’a pas été joint : il fait ${format(megabytes)} Mo et 25 Mo au plus sont possibles. Réduisez-le, par exemple en enregistrant l’image avec moins de pixels. La déclaration et ses autres fichiers sont inchangés.`,
  file_empty: ({ name }) => `« ${name} » n’a pas été joint : il est vide. La déclaration et ses autres fichiers sont inchangés.`,
  file_is_svg: ({ name }) => `« ${name} » n’a pas été joint : un dessin SVG peut contenir un programme. Enregistrez-le en PNG et joignez celui-ci. La déclaration et ses autres fichiers sont inchangés.`,
  file_is_old_office: ({ name }) => `« ${name} » n’a pas été joint : c’est un fichier Office ancien ou protégé par un mot de passe. Enregistrez-le en DOCX ou PDF sans mot de passe et joignez celui-ci. La déclaration et ses autres fichiers sont inchangés.`,
  file_of_no_kind: ({ name }) => `« ${name} » n’a pas été joint : son contenu n’est ni une image JPEG, PNG, WebP ou GIF, ni un document PDF ou DOCX, quoi qu’en dise son nom. Enregistrez-le dans l’un de ces formats et joignez celui-ci. La déclaration et ses autres fichiers sont inchangés.`,
  file_broken: ({ name, kind }) => `« ${name} » n’a pas été joint : il est endommagé ou incomplet (il commence comme un fichier ${kind} et ne peut pas être lu jusqu’au bout). Ouvrez-le, enregistrez-le de nouveau et joignez celui-ci. La déclaration et ses autres fichiers sont inchangés.`,
  file_holds: ({ name, what }) => `« ${name} » n’a pas été joint : le document contient ${held[what] ?? what}. Retirez-les dans Word, enregistrez-le et joignez celui-ci. La déclaration et ses autres fichiers sont inchangés.`,
  part_too_long: ({ name }) => `« ${name} » n’a pas été joint : une de ses portions est trop longue. Rien d’autre n’a été modifié.`,
  part_damaged: ({ name }) => `« ${name} » n’a pas été joint : il est arrivé endommagé ; réessayez. Rien d’autre n’a été modifié.`,
  file_not_read: ({ name, detail }) => `« ${name} » n’a pas pu être lu (${detail}). La déclaration est inchangée ; choisissez un autre fichier.`,
  no_such_file: () => "Ce fichier n’existe pas.",
  not_our_file: ({ name }) => `« ${name} » n’est pas un fichier de cette rédaction. Retirez-le de la liste et joignez-le de nouveau.`,
  files_missing: ({ names }) => `Le texte a été enregistré sans ${listed(names)}, qui n’est plus dans la rédaction ; joignez-le de nouveau.`,
} satisfies Partial<RefusalWords>;
