// A dropped or pasted file on its way to the newsroom: in parts, because one message of the
// window holds a megabyte or two, and never by a path.

import type { AddedFile } from "../ipc/bindings";
import type { Backend } from "../ipc/backend";
import { uuid7 } from "./uuid";

/** A multiple of three, so that parts of base 64 need no filling. */
const PART = 999_999;

export async function sendFile(backend: Backend, file: File): Promise<AddedFile> {
  const upload = uuid7();
  for (let from = 0; ; from += PART) {
    const last = from + PART >= file.size;
    const part = base64(new Uint8Array(await file.slice(from, from + PART).arrayBuffer()));
    const added = await backend.call("add_file", { upload, name: file.name, part, last });
    if (last || added.file) return added;
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  // A call takes so many arguments and no more.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
