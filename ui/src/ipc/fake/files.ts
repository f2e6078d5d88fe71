// Files in memory: enough to attach a picture in a browser. What may be attached is core's to say.

import type { AddFile, AddedFile, ChooseFile, FileData, FileView, ReadFile } from "../bindings";

type Kit = { refuse(message: string): never };

const KINDS: [start: string, mediaType: string, ending: string][] = [
  ["iVBORw0KGgo", "image/png", "png"],
  ["/9j/", "image/jpeg", "jpg"],
  ["R0lGOD", "image/gif", "gif"],
  ["UklGR", "image/webp", "webp"],
  ["JVBERi", "application/pdf", "pdf"],
];

/** A grey square: what is chosen where there is no dialog. */
const SQUARE = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAAAAAAMi2jdAAAAEElEQVR4nGOYDwYM5DOAFAC5yRY5pHrjpQAAAABJRU5ErkJggg==";

export function fileHandlers({ refuse }: Kit) {
  const parts = new Map<string, string>();
  const kept = new Map<string, string>();

  const keep = (name: string, data: string): FileView => {
    const kind = KINDS.find(([start]) => data.startsWith(start));
    if (!kind) return refuse(`“${name}” was not attached: its content is no JPEG, PNG, WebP or GIF picture and no PDF or DOCX document, whatever its name says.`);
    const [, media_type, ending] = kind;
    const hash = digest(data);
    kept.set(hash, `data:${media_type};base64,${data}`);
    const size = media_type.startsWith("image/") ? 8 : null;
    const stem = name.replace(/\.[^.]*$/u, "").replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, "-");
    return { name: `${stem || "picture"}.${ending}`, hash, media_type, bytes: Math.floor((data.length * 3) / 4), width: size, height: size, alt: null, caption: "", credit: "" };
  };

  return {
    add_file({ upload, name, part, last }: AddFile): AddedFile {
      const data = (parts.get(upload) ?? "") + part;
      parts.delete(upload);
      if (last) return { file: keep(name, data), findings: [] };
      parts.set(upload, data);
      return { file: null, findings: [] };
    },
    choose_file: ({ picture }: ChooseFile): AddedFile => ({ file: keep(picture ? "chosen picture.png" : "chosen file.png", SQUARE), findings: [] }),
    read_file: ({ hash }: ReadFile): FileData => ({ url: kept.get(hash) ?? refuse("The file is no longer in the newsroom. Attach it again.") }),
  };
}

/** Not the newsroom's digest, only as long as it. */
function digest(text: string): string {
  let number = 0;
  for (const letter of text) number = (Math.imul(number, 31) + letter.charCodeAt(0)) >>> 0;
  return number.toString(16).padStart(8, "0").repeat(8);
}
