// How a field's Markdown looks while it is written: bold words bold, marks away. What is
// drawn follows from the text and from which places are open; when a place opens is decided
// in resting.ts. A table is drawn as a whole, in table/widget.ts.

import { syntaxTree } from "@codemirror/language";
import type { EditorState, Range } from "@codemirror/state";
import { Decoration, WidgetType, type DecorationSet } from "@codemirror/view";
import type { SyntaxNode, SyntaxNodeRef } from "@lezer/common";

import { addressOf } from "./references";
import { isSafe } from "./safe";
import { Box } from "./tasks";

export type Span = { from: number; to: number };
export type Drawn = { looks: DecorationSet; hidden: DecorationSet };

/** A mark that is not seen. It keeps its letters, without room, so that a line's text on the page is the text that is saved. */
class Away extends WidgetType {
  constructor(readonly marks: string) {
    super();
  }
  override eq(other: Away): boolean {
    return other.marks === this.marks;
  }
  override toDOM(): HTMLElement {
    const span = document.createElement("span");
    span.className = "cm-away";
    span.setAttribute("aria-hidden", "true");
    span.textContent = this.marks;
    return span;
  }
}

const look = (name: string) => Decoration.mark({ class: name });
const line = (name: string) => Decoration.line({ class: name });
const LOOKS: Record<string, Decoration> = {
  InlineCode: look("cm-code"),
  URL: look("cm-link"),
  FootnoteReference: look("cm-footnote"),
};
const MARKS = new Set(["EmphasisMark", "StrikethroughMark", "CodeMark"]);
const DONE = look("cm-done");
const bullet = look("cm-bullet");
const number = look("cm-number");
const DEEPEST = 6;

/** Draws the text between two places; `open` are the places whose marks are seen. */
export function drawPreview(state: EditorState, from: number, to: number, open: readonly Span[]): Drawn {
  const pen = new Pen(state, open);
  syntaxTree(state).iterate({ from, to, enter: (node) => pen.node(node) });
  return pen.finish();
}

class Pen {
  #looks: Range<Decoration>[] = [];
  #hidden: Range<Decoration>[] = [];
  #state: EditorState;
  #open: readonly Span[];

  constructor(state: EditorState, open: readonly Span[]) {
    this.#state = state;
    this.#open = open;
  }

  finish(): Drawn {
    return { looks: Decoration.set(this.#looks, true), hidden: Decoration.set(this.#hidden, true) };
  }

  node(node: SyntaxNodeRef): void | false {
    const { name, from, to } = node;
    const parent = node.node.parent;
    if (name === "Link") return this.#link(node.node);
    if (name === "Autolink") return this.#address(node.node);
    if (name === "Task") return this.#task(node.node);
    if (name === "Image" || name === "Table" || name === "LinkReference") return false;
    if (MARKS.has(name)) {
      if (parent && parent.name !== "FencedCode") this.#hideIn(parent, from, to);
    } else if (name === "Escape") this.#hideIn(node, from, from + 1);
    else if (name.startsWith("ATXHeading")) this.#heading(node, Number(name.slice(-1)));
    else if (name === "Blockquote") this.#lines(from, to, "cm-quote");
    else if (name === "QuoteMark") this.#opening(from, to);
    else if (name === "ListItem") this.#item(node.node);
    else if (name === "FencedCode") this.#lines(from, to, "cm-fence");
    else if (name === "HorizontalRule" && !this.#isOpen({ from, to })) this.#line(from, "cm-rule");
    const drawn = LOOKS[name];
    if (drawn && to > from && !isLeafOfMarks(parent)) this.#looks.push(drawn.range(from, to));
  }

  /** Open is what a place touches, its edges included. */
  #isOpen({ from, to }: Span): boolean {
    return this.#open.some((place) => place.from <= to && place.to >= from);
  }

  #hideIn(construct: Span, from: number, to: number): void {
    if (!this.#isOpen(construct)) this.#hide(from, to);
  }

  #hide(from: number, to: number): void {
    if (to > from) this.#hidden.push(Decoration.replace({ widget: new Away(this.#state.sliceDoc(from, to)) }).range(from, to));
  }

  #line(at: number, name: string): void {
    this.#looks.push(line(name).range(this.#state.doc.lineAt(at).from));
  }

  #lines(from: number, to: number, name: string): void {
    for (let at = from; at <= to; at = this.#state.doc.lineAt(at).to + 1) this.#line(at, name);
  }

  /** The words are the link; its address, or the name of it, is shown when one is at it. */
  #link(node: SyntaxNode): void | false {
    const [opens, closes] = node.getChildren("LinkMark");
    if (!opens || !closes || closes.from <= opens.to) return;
    const address = addressOf(node, (from, to) => this.#state.sliceDoc(from, to)) ?? "";
    // What the page takes off is seen as it was typed.
    if (!isSafe(address)) return;
    this.#looks.push(Decoration.mark({ class: "cm-link", attributes: { title: address } }).range(opens.to, closes.from));
    this.#hideIn(node, opens.from, opens.to);
    this.#hideIn(node, closes.from, node.to);
  }

  /** An address in angle brackets: the brackets come and go. */
  #address(node: SyntaxNode): false {
    for (const mark of node.getChildren("LinkMark")) this.#hideIn(node, mark.from, mark.to);
    const url = node.getChild("URL");
    if (url) this.#looks.push(LOOKS["URL"]!.range(url.from, url.to));
    return false;
  }

  /** The brackets of a task are a box that can be ticked; at the caret they are brackets. */
  #task(node: SyntaxNode): void {
    const mark = node.getChild("TaskMarker");
    if (!mark) return;
    const done = /x/iu.test(this.#state.sliceDoc(mark.from, mark.to));
    if (done) this.#looks.push(DONE.range(mark.to, node.to));
    if (this.#isOpen(mark)) return;
    this.#hidden.push(Decoration.replace({ widget: new Box(done, this.#state.readOnly) }).range(mark.from, mark.to));
  }

  #heading(node: SyntaxNodeRef, level: number): void {
    this.#line(node.from, `cm-heading cm-heading-${level}`);
    for (const mark of node.node.getChildren("HeaderMark")) {
      const closing = mark.from > node.from;
      const space = /^[ \t]*/u.exec(this.#state.sliceDoc(mark.to, node.to))![0].length;
      this.#hideIn(node, closing ? mark.from : mark.from, closing ? mark.to : mark.to + space);
    }
  }

  /** A mark at the start of a line goes with the space after it, and opens by itself. */
  #opening(from: number, to: number): void {
    const space = this.#state.sliceDoc(to, to + 1) === " " ? 1 : 0;
    this.#hideIn({ from, to: to + space }, from, to + space);
  }

  #item(item: SyntaxNode): void {
    const mark = item.getChild("ListMark");
    if (!mark) return;
    const { doc } = this.#state;
    const level = Math.min(DEEPEST, depth(item));
    const first = doc.lineAt(mark.from);
    const numbered = item.parent?.name === "OrderedList";
    this.#line(mark.from, `cm-item cm-level-${level}`);
    const space = /^[ \t]*/u.exec(doc.sliceString(mark.to, first.to))![0].length;
    const inset = /^[ \t]*$/u.test(doc.sliceString(first.from, mark.from)) ? first.from : mark.from;
    if (inset < mark.from) this.#looks.push(look(`cm-inset cm-inset-${level - 1}`).range(inset, mark.from));
    const drawn = numbered ? number : this.#isOpen(mark) ? look("cm-number cm-mark") : bullet;
    this.#looks.push(drawn.range(mark.from, mark.to + space));
    // The lines below stand under the words of the first.
    for (let at = first.to + 1; at <= item.to; ) {
      const next = doc.lineAt(at);
      at = next.to + 1;
      const inner = itemAt(this.#state, next.from + (/^\s*/u.exec(next.text)?.[0].length ?? 0));
      if (next.text.trim() === "" || !inner || inner.from !== item.from || inner.to !== item.to) continue;
      this.#line(next.from, `cm-level-${level}`);
      const blank = /^[ \t]*/u.exec(next.text)![0].length;
      this.#hideIn({ from: next.from, to: next.from + blank - 1 }, next.from, next.from + blank);
    }
  }
}

const isLeafOfMarks = (parent: SyntaxNode | null) => parent?.name === "Link" || parent?.name === "Image" || parent?.name === "LinkReference";

function depth(item: SyntaxNode): number {
  let level = 0;
  for (let node: SyntaxNode | null = item; node; node = node.parent) if (node.name === "ListItem") level += 1;
  return level;
}

/** The innermost list item at a place. */
export function itemAt(state: EditorState, at: number, side: -1 | 1 = 1): SyntaxNode | null {
  for (let node: SyntaxNode | null = syntaxTree(state).resolveInner(at, side); node; node = node.parent) if (node.name === "ListItem") return node;
  return null;
}
