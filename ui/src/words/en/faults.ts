// What is wrong with a file of the newsroom, in English: a sentence for each code.

import type { FaultWords } from "../reasons";

export const faults = {
  file_missing: ({ path }) => `There is no newsroom at ${path}. Choose another file.`,
  file_gone: ({ path }) => `The newsroom’s file ${path} was deleted, moved or replaced while it was open. Put it back and try again, or save a copy of the text elsewhere.`,
  not_a_newsroom: ({ path }) => `${path} is not a newsroom. It was not touched. Choose another file.`,
  file_newer: ({ path }) => `${path} was written by a newer Lectern. It was not touched. Install the newer version to open it.`,
  file_older: ({ path }) => `${path} has an older form. Open it for writing once to bring it up to date. Nothing was changed.`,
  file_locked: ({ path, holder }) => `${path} is open in another place${holder === null ? "" : ` (${holder})`}. Close it there first; until then it can be read, not changed.`,
  file_damaged: ({ path, detail }) => `${path} is damaged: ${detail}. It was not touched. Restore the newest copy.`,
  file_read_only: ({ path }) => `${path} can only be read. Nothing was changed. Work in a folder that you may write to.`,
  disk_full: () => "The disk is full. Nothing was changed. Make room and try again.",
  system_failed: ({ path, detail }) => `${path}: ${detail}. Nothing was changed.`,
  file_exists: ({ path }) => `${path} already exists. It was not touched. Choose another name.`,
  file_changing: ({ path }) => `${path} changed while it was being copied. Nothing was changed. Try again.`,
  open_elsewhere: ({ holder }) => `The newsroom is open in another window or program${holder === null ? "" : ` (${holder})`}. Here it can be read, not changed; close it there and open it again to write.`,
  folder_unwritable: () => "The newsroom is in a folder that cannot be written, so nothing can be changed here.",
  place_not_read: ({ path, detail }) => `Could not read ${path}: ${detail}. Nothing was changed.`,
  place_not_written: ({ path, detail }) => `Could not write ${path}: ${detail}. Nothing was changed.`,
} satisfies FaultWords;
