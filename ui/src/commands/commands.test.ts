import { beforeAll, expect, test, vi } from "vitest";

import { shortcutGroups } from "../shortcuts";
import { words } from "../words";
import type { Command } from "./command";
import { fit, fitting } from "./fuzzy";
import { commandList, keysOf } from "./list";
import { sections, type Row } from "./rows";

beforeAll(() => void vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {} }));

test("every command has a name of its own, an icon and an id of its own", () => {
  expect(new Set(commandList().map((command) => command.id)).size).toBe(commandList().length);
  expect(new Set(commandList().map((command) => command.label)).size).toBe(commandList().length);
  for (const command of commandList()) expect(command.icon, command.id).toBeDefined();
});

test("no two commands of the same place have the same key", () => {
  for (const inField of [true, false]) {
    const keys = commandList().filter((command) => command.inField === inField).flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test("the list under F1 shows the keys of every command", () => {
  const listed = shortcutGroups().flatMap((group) => group.shortcuts);
  for (const command of commandList().filter((one: Command) => one.keys.length > 0)) {
    expect(listed).toContainEqual({ keys: command.keys, does: command.label });
  }
});

test("no key is a sign alone, so that each can be typed on every keyboard", () => {
  for (const command of commandList()) for (const keys of command.keys) expect(keys).toMatch(/^(?:F\d+|(?:Ctrl|Alt)\+.+)$/u);
});

test("tooltips name the first key", () => {
  expect(keysOf("redo")).toBe("Ctrl+Shift+Z");
});

test("without a statement no text command can run", () => {
  const where = { app: {} as never, desk: null, window: { palette() {}, shortcuts() {}, quick() {}, kinds() {}, copies() {}, guide() {}, houseWords() {} } };
  for (const command of commandList().filter((one) => one.group === "text" || one.group === "questions")) expect(command.when(where), command.id).toBe(false);
});

test("a name is found by some of its letters in order", () => {
  expect(fit("fm", "Focus mode")).not.toBe(null);
  expect(fit("mf", "Focus mode")).toBe(null);
  expect(fit("resume", "Résumé")).not.toBe(null);
  expect(fit("铁路", "关于铁路的问答")).not.toBe(null);
});

test("whole words come before scattered letters", () => {
  expect(fitting("link", ["Larger ink", "Set the link", "Link"], (name) => name)).toEqual(["Link", "Set the link", "Larger ink"]);
});

const row = (id: string, name = id): Row => ({ id, icon: null, name, context: "", keys: undefined, run() {} });

test("the palette lists what was chosen lately first, and once", () => {
  const source = { commands: [row("bold"), row("italic")], statements: [row("s1", "Rail")], categories: [] };
  const listed = sections("", source, ["s1", "italic", "gone"]).map(({ name, rows }) => [name, ...rows.map((one) => one.id)]);
  expect(listed).toEqual([[words.palette.recent, "s1", "italic"], [words.palette.commands, "bold"]]);
});

test("the palette finds commands, statements and categories together", () => {
  const source = { commands: [row("c", "Rail command")], statements: [row("s", "Rail fares")], categories: [row("k", "Rail"), row("x", "Health")] };
  expect(sections("rail", source, ["s"]).map(({ name }) => name)).toEqual([words.palette.commands, words.palette.statements, words.palette.categories]);
  expect(sections("zzz", source, [])).toEqual([]);
});
