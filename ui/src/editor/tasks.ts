// The box of a task: a real one, ticked by the pointer. With the keyboard the text itself is
// changed, or the command that ticks the task at the caret is run.

import { syntaxTree } from "@codemirror/language";
import type { EditorState, StateCommand, TransactionSpec } from "@codemirror/state";
import { EditorView, WidgetType } from "@codemirror/view";
import type { SyntaxNode } from "@lezer/common";

export class Box extends WidgetType {
  constructor(
    readonly done: boolean,
    readonly readOnly: boolean,
  ) {
    super();
  }

  override eq(other: Box): boolean {
    return other.done === this.done && other.readOnly === this.readOnly;
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.className = "cm-box";
    box.checked = this.done;
    box.disabled = this.readOnly;
    // The caret goes to the words by the keyboard, and never into the box.
    box.tabIndex = -1;
    box.addEventListener("mousedown", (event) => event.preventDefault());
    box.addEventListener("click", (event) => {
      event.preventDefault();
      const spec = ticked(view.state, view.posAtDOM(box));
      if (spec) view.dispatch(spec);
    });
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function taskAt(state: EditorState, at: number): SyntaxNode | null {
  const line = state.doc.lineAt(at);
  const mark = /\[[ xX]\]/u.exec(line.text);
  if (!mark) return null;
  const node = syntaxTree(state).resolveInner(line.from + mark.index, 1);
  return node.name === "TaskMarker" ? node : null;
}

/** Ticks the task on this line, or takes the tick off; null where there is no task. */
export function ticked(state: EditorState, at: number): TransactionSpec | null {
  const mark = taskAt(state, at);
  if (!mark || state.readOnly) return null;
  const done = state.sliceDoc(mark.from + 1, mark.to - 1) !== " ";
  return { changes: { from: mark.from + 1, to: mark.to - 1, insert: done ? " " : "x" }, userEvent: "input.task" };
}

export const tickTask: StateCommand = ({ state, dispatch }) => {
  const spec = ticked(state, state.selection.main.head);
  if (!spec) return false;
  dispatch(state.update(spec));
  return true;
};
