// A table drawn as a table while one writes elsewhere. The text stays what it was typed as;
// where the caret comes to it, it is text again. A click on a cell opens it for editing.

import { syntaxTree } from "@codemirror/language";
import { StateEffect, StateField, type EditorState, type Extension, type Range } from "@codemirror/state";
import { Decoration, EditorView, keymap, WidgetType, type DecorationSet } from "@codemirror/view";

import { directionOf } from "../direction";
import type { Span } from "../livePreview";
import { drawWords } from "./words";
import type { Cell } from "./edit";
import { tableOf } from "./place";

/** Where marks are seen, told by what decides when they come and go. */
export const opened = StateEffect.define<readonly Span[]>();

type OpenCell = (view: EditorView, table: Span, cell: Cell) => void;
type Tables = { open: readonly Span[]; shown: DecorationSet };

class TableWidget extends WidgetType {
  constructor(
    readonly source: string,
    readonly state: EditorState,
    readonly table: Span,
    readonly openCell: OpenCell | null,
  ) {
    super();
  }

  override eq(other: TableWidget): boolean {
    return other.source === this.source && other.table.from === this.table.from && (other.openCell === null) === (this.openCell === null);
  }

  override get estimatedHeight(): number {
    return 34 * Math.max(1, this.source.split("\n").length - 1);
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement("div");
    box.className = "cm-table";
    const place = tableOf(this.state, this.table, this.table.from);
    if (place) {
      const table = drawGrid(place.grid.aligns.map(String), drawWords(this.state, this.table));
      // The columns run as the words do, in a window of either direction. Automatic direction
      // leaves out the cells, because each has one of its own.
      table.dir = directionOf(this.source);
      box.append(table);
    }
    box.addEventListener("mousedown", (event) => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
      if (!this.openCell || !cell) return;
      // The caret stays where it is, or the table would turn to text under the pointer.
      event.preventDefault();
      this.openCell(view, this.table, { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) });
    });
    return box;
  }

  /** The editor leaves the pointer to the table. */
  override ignoreEvent(): boolean {
    return true;
  }
}

function drawGrid(aligns: readonly string[], rows: readonly (readonly Node[])[]): HTMLTableElement {
  const table = document.createElement("table");
  rows.forEach((cells, row) => {
    const line = table.insertRow();
    aligns.forEach((align, column) => {
      const cell = line.appendChild(document.createElement(row === 0 ? "th" : "td"));
      cell.dataset["row"] = String(row);
      cell.dataset["column"] = String(column);
      cell.dir = "auto";
      if (align !== "none") cell.className = `cm-cell-${align}`;
      const words = cells[column];
      if (words) cell.append(words);
    });
  });
  return table;
}

const touches = (open: readonly Span[], { from, to }: Span) => open.some((place) => place.from <= to && place.to >= from);

function draw(state: EditorState, open: readonly Span[], openCell: OpenCell): DecorationSet {
  const found: Range<Decoration>[] = [];
  // Only what stands at the start of its lines can be a block of its own.
  for (let node = syntaxTree(state).topNode.firstChild; node; node = node.nextSibling) {
    if (node.name !== "Table") continue;
    const { from } = state.doc.lineAt(node.from);
    const { to } = state.doc.lineAt(node.to);
    if (touches(open, { from, to })) continue;
    const widget = new TableWidget(state.sliceDoc(from, to), state, { from: node.from, to: node.to }, state.readOnly ? null : openCell);
    found.push(Decoration.replace({ widget, block: true }).range(from, to));
  }
  return Decoration.set(found);
}

export function tables(openCell: OpenCell): Extension {
  const field = StateField.define<Tables>({
    create: (state) => ({ open: [], shown: draw(state, [], openCell) }),
    update(value, transaction) {
      let { open } = value;
      if (transaction.docChanged) {
        const typed: Span[] = [];
        if (transaction.isUserEvent("input.type") || transaction.isUserEvent("delete")) transaction.changes.iterChangedRanges((_a, _b, from, to) => typed.push({ from, to }));
        // What is typed at stays open, until the caret has rested elsewhere.
        open = [...open.map(({ from, to }) => ({ from: transaction.changes.mapPos(from, -1), to: transaction.changes.mapPos(to, 1) })), ...typed];
      }
      for (const effect of transaction.effects) if (effect.is(opened)) open = effect.value;
      const parsed = syntaxTree(transaction.startState) !== syntaxTree(transaction.state);
      if (open === value.open && !transaction.docChanged && !parsed && !transaction.reconfigured) return value;
      return { open, shown: draw(transaction.state, open, openCell) };
    },
    provide: (self) => EditorView.decorations.from(self, (value) => value.shown),
  });

  /** An arrow goes into a table as into any other lines. */
  const enter = (by: -1 | 1) => (view: EditorView) => {
    const { main } = view.state.selection;
    if (!main.empty) return false;
    const next = view.moveVertically(main, by > 0).head;
    let into: number | null = null;
    view.state.field(field).shown.between(Math.min(main.head, next), Math.max(main.head, next), (from, to) => {
      if (by > 0 ? from > main.head : to < main.head) into = by > 0 ? from : view.state.doc.lineAt(to).from;
    });
    if (into === null) return false;
    view.dispatch({ selection: { anchor: into }, effects: opened.of([{ from: into, to: into }]), scrollIntoView: true, userEvent: "select" });
    return true;
  };
  return [field, keymap.of([{ key: "ArrowDown", run: enter(1) }, { key: "ArrowUp", run: enter(-1) }])];
}
