// What holds at the caret: which buttons of the toolbar look pressed.

import { redoDepth, undoDepth } from "@codemirror/commands";
import type { EditorState } from "@codemirror/state";

import { blockAt, listAt, type Block, type ListKind } from "./blocks";
import { linkPlace } from "./link";
import { carriesMark } from "./marks";
import { tableAt } from "./table/place";

export type Format = { bold: boolean; italic: boolean; strike: boolean; code: boolean; link: boolean; block: Block; list: ListKind | null; table: boolean; undo: boolean; redo: boolean };

export const NO_FORMAT: Format = { bold: false, italic: false, strike: false, code: false, link: false, block: "paragraph", list: null, table: false, undo: false, redo: false };

export function formatAt(state: EditorState): Format {
  return {
    bold: carriesMark(state, "**"),
    italic: carriesMark(state, "*"),
    strike: carriesMark(state, "~~"),
    code: carriesMark(state, "`"),
    link: linkPlace(state).url !== "",
    block: blockAt(state),
    list: listAt(state),
    table: tableAt(state, state.selection.main.head) !== null,
    undo: undoDepth(state) > 0,
    redo: redoDepth(state) > 0,
  };
}

export function sameFormat(one: Format, other: Format): boolean {
  return (Object.keys(one) as (keyof Format)[]).every((key) => one[key] === other[key]);
}
