import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { Fields } from "../../editor/fields";
import { fakeBackend } from "../../ipc/fake";
import { App } from "../../state/app.svelte";
import { OpenStatement } from "../../state/openStatement.svelte";
import { words } from "../../words";
import { DeskActions } from "./actions.svelte";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("screen", { width: 1920, height: 1080 });
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} });
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function opened(title: string, ...texts: string[]) {
  const backend = fakeBackend();
  const app = new App(backend);
  const view = await backend.call("new_statement", { title, lang: "en", section: null, kind: "statement" });
  const turns = texts.map((markdown, at) => ({ id: `t${at}`, role: "answer" as const, speaker: null, outlet: null, markdown, origin: null }));
  const statement = new OpenStatement(backend, { ...view, turns }, () => {});
  const desk = new DeskActions(app, statement, new Fields(), async () => {});
  const { checking } = desk;
  await checking.spelling.look();
  /** As if the menu stood open at this mark; a menu is on the screen only in a window. */
  const ask = (index: number) => (checking.asked = { mark: checking.spelling.marks[index]!, at: { x: 0, top: 0, bottom: 0 } });
  const said = () => app.toasts.list.map((toast) => toast.text);
  return { app, statement, checking, ask, said, found: () => checking.spelling.marks.map((mark) => mark.word), text: (at: number) => statement.turns[at]!.markdown };
}

test("a suggestion takes the place of the word and closes the menu", async () => {
  const { checking, ask, text } = await opened("t", "The goverment said");
  ask(0);
  checking.take("government");
  expect([text(0), checking.asked]).toEqual(["The government said", null]);
});

test("a suggestion in the title changes the title", async () => {
  const { checking, ask, statement } = await opened("The goverment", "fine");
  ask(0);
  checking.take("government");
  expect(statement.head.title).toBe("The government");
});

test("a fix takes the doubled word away", async () => {
  const { checking, ask, text } = await opened("t", "on the the island");
  ask(0);
  checking.take("");
  expect(text(0)).toBe("on the island");
});

test("nothing is replaced in a text that has changed since", async () => {
  const { checking, ask, statement, text, said } = await opened("t", "The goverment said");
  ask(0);
  statement.changeTurn(statement.turns[0]!, { markdown: "Oh. The goverment said" });
  checking.take("government");
  expect(text(0)).toBe("Oh. The goverment said");
  expect(said()).toEqual([words.spelling.changed_since]);
});

test("ignoring and adding say so and can be undone", async () => {
  const { app, checking, ask, found, said } = await opened("t", "teh goverment");
  ask(0);
  checking.ignore();
  expect([found(), said()]).toEqual([["goverment"], [words.spelling.ignored("teh")]]);
  app.toasts.run(app.toasts.list[0]!);
  expect(found()).toEqual(["teh", "goverment"]);
  ask(1);
  await checking.add();
  expect([found(), said()]).toEqual([["teh"], [words.spelling.added("goverment")]]);
  app.toasts.run(app.toasts.list[0]!);
  await vi.advanceTimersByTimeAsync(0);
  expect(found()).toEqual(["teh", "goverment"]);
});

test("F7 without a mark, without a dictionary and while the check is off says why", async () => {
  const clean = await opened("t", "fine");
  await clean.checking.next();
  expect(clean.said()).toEqual([words.spelling.none]);
  const chinese = await opened("t", "teh");
  chinese.statement.changeHead({ lang: "zh" });
  await chinese.checking.next();
  expect(chinese.said()).toEqual([words.spelling.no_dictionary("Chinese")]);
  const off = await opened("t", "teh");
  off.checking.spelling.switch();
  await off.checking.next();
  expect(off.said()).toEqual([words.spelling.off]);
  off.app.toasts.run(off.app.toasts.list[0]!);
  expect(off.checking.spelling.on).toBe(true);
});
