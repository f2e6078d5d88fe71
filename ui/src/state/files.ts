// The list of a statement's files: names that fit, and which file the text means. The rules
// are the newsroom's own (`attachment` in core), which has the last word.

import type { FileView } from "../ipc/bindings";

/** The largest file that can be attached, in bytes. */
export const FILE_MAX = 25_000_000;
const NAME_MAX = 80;

export const isPicture = (file: Pick<FileView, "media_type">) => file.media_type.startsWith("image/");
const same = (name: string) => name.normalize("NFC").toLowerCase();
const endingOf = (name: string) => /\.[^.]*$/u.exec(name)?.[0] ?? "";

/** The file that an address in the text names. */
export function namedFile(files: readonly FileView[], address: string): FileView | null {
  const wanted = same(decoded(address));
  return files.find((file) => same(file.name) === wanted) ?? null;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A typed name as it can be used, with the ending that the file has. */
export function fittingName(typed: string, current: string): string {
  const ending = endingOf(current);
  const stem = typed.trim().normalize("NFC").replace(/\.[^.]{1,5}$/u, "").replace(/[^\p{Alphabetic}\p{M}\p{N}_.-]+/gu, "-").replace(/-{2,}/gu, "-");
  const cut = [...stem.replace(/^[-.]+|[-.]+$/gu, "")].slice(0, NAME_MAX - ending.length).join("").replace(/[-.]+$/u, "");
  return cut === "" ? current : cut + ending;
}

/** The name, or one like it that no file of the list has. */
export function freeName(files: readonly FileView[], wanted: string): string {
  const taken = (name: string) => files.some((file) => same(file.name) === same(name));
  const ending = endingOf(wanted);
  let name = wanted;
  for (let number = 2; taken(name); number += 1) name = `${wanted.slice(0, wanted.length - ending.length)}-${number}${ending}`;
  return name;
}

/** Markdown that shows a picture, or links to a document. */
export function markdownOf(file: FileView): string {
  return isPicture(file) ? `![](${file.name})` : `[${file.name}](${file.name})`;
}
