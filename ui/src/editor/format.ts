// What holds at the caret: which buttons of the toolbar look pressed.

import { redoDepth, undoDepth } from "@codemirror/commands";
import type { EditorState } from "@codemirror/state";

import { blockAt, listAt, type Block, type ListKind } from "./blocks";
import { linkPlace } from "./link";
import { carriesMark } from "./marks";

export type Format = { bold: boolean; italic: boolean; link: boolean; block: Block; list: ListKind | null; undo: boolean; redo: boolean };

export const NO_FORMAT: Format = { bold: false, italic: false, link: false, block: "paragraph", list: null, undo: false, redo: false };

export function formatAt(state: EditorState): Format {
  return {
    bold: carriesMark(state, "**"),
    italic: carriesMark(state, "*"),
    link: linkPlace(state).url !== "",
    block: blockAt(state),
    list: listAt(state),
    undo: undoDepth(state) > 0,
    redo: redoDepth(state) > 0,
  };
}

export function sameFormat(one: Format, other: Format): boolean {
  return (Object.keys(one) as (keyof Format)[]).every((key) => one[key] === other[key]);
}
