import { expect, test } from "vitest";

import type { FileView, HeadView } from "../ipc/bindings";
import { compare } from "../ipc/fake/compare";
import { words } from "../words";
import { saidOf } from "./comparedFiles";

const say = words.history.file;
const file = (part: Partial<FileView> = {}): FileView => ({ name: "harbour.png", hash: "a", media_type: "image/png", bytes: 9, width: 8, height: 8, alt: null, caption: "", credit: "", ...part });
const head = (files: FileView[]): HeadView => ({ title: "", summary: "", slug: null, lang: "en", section: null, kind: "statement", date: null, place: null, files });

/** Changes as `fate name: sentence words`, with marks around what came and went. */
function told(was: FileView[], is: FileView[]): string[] {
  const { files } = compare({ head: head(was), turns: [] }, { head: head(is), turns: [] });
  const marks = { both: "", inserted: "+", deleted: "-" };
  return files.map((change) =>
    [`${change.fate} ${change.shown.name}`, ...saidOf(change).map(({ says, runs }) => [says, ...(runs ?? []).map((run) => `${marks[run.presence]}${run.words}`)].join("|"))].join(" / "),
  );
}

test.each<[FileView[], FileView[], string[]]>([
  [[file()], [file()], []],
  [[], [file()], ["added harbour.png"]],
  [[], [file({ alt: "Ships", caption: "Dawn" })], [`added harbour.png / ${say.alt}|+Ships / ${say.caption}|+Dawn`]],
  [[file({ alt: "Ships" })], [], [`removed harbour.png / ${say.alt}|-Ships`]],
  [[file({ alt: "Two ships" })], [file({ alt: "Three ships" })], [`edited harbour.png / ${say.described_anew}|-Two|+Three| ships`]],
  [[file()], [file({ alt: "Ships" })], [`edited harbour.png / ${say.described}|+Ships`]],
  [[file({ alt: "Ships" })], [file()], [`edited harbour.png / ${say.undescribed}|-Ships`]],
  [[file()], [file({ alt: "" })], [`edited harbour.png / ${say.decorative}`]],
  [[file({ alt: "" })], [file()], [`edited harbour.png / ${say.not_decorative}`]],
  [[file({ alt: "" })], [file({ alt: "Ships" })], [`edited harbour.png / ${say.not_decorative} / ${say.described}|+Ships`]],
  [[file({ alt: "Ships" })], [file({ alt: "" })], [`edited harbour.png / ${say.decorative} / ${say.undescribed}|-Ships`]],
  [[file()], [file({ name: "port.png" })], [`edited port.png / ${say.renamed("harbour.png")}`]],
  [[file()], [file({ hash: "b" })], [`edited harbour.png / ${say.replaced}`]],
  [[file({ credit: "Ana" })], [file({ credit: "Ben" })], [`edited harbour.png / ${say.credit}|-Ana|+Ben`]],
])("the history tells in words what became of a file (%#)", (was, is, expected) => {
  expect(told(was, is)).toEqual(expected);
});
