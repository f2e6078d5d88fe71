// What is wrong with a file of the newsroom, in French: a sentence for each code.

import type { FaultWords } from "../reasons";

export const faults = {
  file_missing: ({ path }) => `Il n’y a pas de rédaction dans ${path}. Choisissez un autre fichier.`,
  file_gone: ({ path }) => `Le fichier de la rédaction ${path} a été supprimé, déplacé ou remplacé pendant qu’il était ouvert. Remettez-le à sa place et réessayez, ou enregistrez une copie du texte ailleurs.`,
  not_a_newsroom: ({ path }) => `${path} n’est pas une rédaction. Le fichier n’a pas été modifié. Choisissez-en un autre.`,
  file_newer: ({ path }) => `${path} a été écrit par une version plus récente de Lectern. Le fichier n’a pas été modifié. Installez la version plus récente pour l’ouvrir.`,
  file_older: ({ path }) => `${path} a une forme plus ancienne. Ouvrez-le une fois en écriture pour le mettre à jour. Rien n’a été modifié.`,
  file_locked: ({ path, holder }) => `${path} est ouvert ailleurs${holder === null ? "" : ` (${holder})`}. Fermez-le d’abord là-bas ; d’ici là, il peut être lu mais pas modifié.`,
  file_damaged: ({ path, detail }) => `${path} est endommagé (${detail}). Le fichier n’a pas été modifié. Restaurez la copie la plus récente.`,
  file_read_only: ({ path }) => `${path} ne peut être que lu. Rien n’a été modifié. Travaillez dans un dossier accessible en écriture.`,
  disk_full: () => "Le disque est plein. Rien n’a été modifié. Libérez de la place et réessayez.",
  system_failed: ({ path, detail }) => `Le système a échoué pour ${path} (${detail}). Rien n’a été modifié.`,
  file_exists: ({ path }) => `${path} existe déjà. Le fichier n’a pas été modifié. Choisissez un autre nom.`,
  file_changing: ({ path }) => `${path} a changé pendant la copie. Rien n’a été modifié. Réessayez.`,
  open_elsewhere: ({ holder }) => `La rédaction est ouverte dans une autre fenêtre ou un autre programme${holder === null ? "" : ` (${holder})`}. Ici, elle peut être lue mais pas modifiée ; fermez-la là-bas et rouvrez-la pour écrire.`,
  folder_unwritable: () => "La rédaction se trouve dans un dossier sans droit d’écriture : rien ne peut être modifié ici.",
  place_not_read: ({ path, detail }) => `Impossible de lire ${path} (${detail}). Rien n’a été modifié.`,
  place_not_written: ({ path, detail }) => `Impossible d’écrire ${path} (${detail}). Rien n’a été modifié.`,
} satisfies FaultWords;
