// The two columns as they stand on the page: the cards of the desk, and the article in its
// frame. Only what is asked for is measured, because a measured card has to be laid out.

import { blockTops } from "../../editor/blockStarts";
import type { Fields } from "../../editor/fields";
import type { OpenStatement, OpenTurn } from "../../state/openStatement.svelte";
import type { Group } from "../../state/turns";
import type { Sheet } from "../sheet";
import type { Column } from "./following";
import type { TurnBox } from "./landmarks";

export function textColumn(scroller: HTMLElement, statement: OpenStatement, fields: Fields): Column {
  const zero = () => scroller.getBoundingClientRect().top - scroller.scrollTop;
  const card = (at: number) => scroller.querySelector(".cards")?.children[at] ?? null;
  const edges = (at: number) => edgesOf(card(at), zero());
  const turnBox = (within: Element | null, turn: OpenTurn): TurnBox => {
    const view = fields.view(turn.id);
    const from = zero();
    return { ...edgesOf(within?.querySelector(`[data-turn="${turn.id}"]`) ?? null, from), blocks: view ? blockTops(view).map((top) => top - from) : [] };
  };
  return {
    viewport: () => scroller.clientHeight || null,
    scrolled: () => scroller.scrollTop,
    scrollTo: (top) => scroller.scrollTo({ top, behavior: "instant" }),
    end: () => scroller.scrollHeight,
    length: () => statement.groups.length,
    edges,
    box: (at) => ({ ...edges(at), turns: statement.groups[at]!.turns.map((turn) => turnBox(card(at), turn)) }),
  };
}

export function sheetColumn(frame: HTMLIFrameElement, sheet: Sheet, groups: () => readonly Group<OpenTurn>[]): Column {
  // The frame is another document, so its heights are counted from its own top.
  const page = () => frame.contentDocument!.documentElement;
  const zero = () => -page().scrollTop;
  const edges = (at: number) => edgesOf(sheet.element(groups()[at]?.id ?? ""), zero());
  /** Those that are on the page; a new question is on its way there. */
  const shown = () => {
    const missing = groups().findIndex((group) => sheet.element(group.id) === null);
    return missing < 0 ? groups().length : missing;
  };
  const turnBox = (turn: OpenTurn): TurnBox => {
    const element = frame.contentDocument!.getElementById(anchorOf(turn));
    const from = zero();
    const blocks = element && turn.role !== "question" ? [...element.children].map((block) => block.getBoundingClientRect().top - from) : [];
    return { ...edgesOf(element, from), blocks };
  };
  return {
    viewport: () => (frame.clientHeight && frame.contentDocument ? page().clientHeight : null),
    scrolled: () => page().scrollTop,
    scrollTo: (top) => page().scrollTo({ top, behavior: "instant" }),
    end: () => page().scrollHeight,
    length: shown,
    edges,
    box: (at) => ({ ...edges(at), turns: groups()[at]?.turns.map(turnBox) ?? [] }),
  };
}

/** Whether the whole turn is seen; one look, as it is asked with every key. */
export function isInSight(frame: HTMLIFrameElement, turn: OpenTurn): boolean {
  const box = frame.contentDocument?.getElementById(anchorOf(turn))?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= frame.contentDocument!.documentElement.clientHeight;
}

/** The name of a turn on the page; a question's is that of its words, without the answers. */
export function anchorOf({ id, role }: Pick<OpenTurn, "id" | "role">): string {
  const anchor = id.slice(-12);
  return role === "question" ? `q-${anchor}-l` : role === "answer" ? `a-${anchor}` : `t-${anchor}`;
}

function edgesOf(element: Element | null, from: number): { top: number; bottom: number } {
  const box = element?.getBoundingClientRect();
  return { top: (box?.top ?? 0) - from, bottom: (box?.bottom ?? 0) - from };
}
