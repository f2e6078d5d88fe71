import { expect, test } from "vitest";

import { isPressed, type Pressed } from "./keys";

/** A key as a keyboard sends it: what it writes, where it is, and what is held down. */
function press(key: string, code: string, ...held: string[]): Pressed {
  return {
    key,
    code,
    ctrlKey: held.includes("Ctrl"),
    metaKey: held.includes("Meta"),
    altKey: held.includes("Alt"),
    shiftKey: held.includes("Shift"),
    getModifierState: (name: string) => name === "AltGraph" && held.includes("AltGr"),
  };
}

test("a shortcut is its letter with exactly its modifiers", () => {
  expect(isPressed("Ctrl+B", press("b", "KeyB", "Ctrl"))).toBe(true);
  expect(isPressed("Ctrl+B", press("B", "KeyB", "Ctrl", "Shift"))).toBe(false);
  expect(isPressed("Ctrl+B", press("b", "KeyB"))).toBe(false);
  expect(isPressed("Ctrl+Shift+P", press("P", "KeyP", "Ctrl", "Shift"))).toBe(true);
  expect(isPressed("F1", press("F1", "F1"))).toBe(true);
});

test("the command key of a Mac counts as Ctrl", () => {
  expect(isPressed("Ctrl+B", press("b", "KeyB", "Meta"))).toBe(true);
});

test("AltGr writes a sign and is no shortcut", () => {
  expect(isPressed("Ctrl+Alt+2", press("~", "Digit2", "Ctrl", "Alt", "AltGr"))).toBe(false);
  expect(isPressed("Ctrl+Alt+0", press("@", "Digit0", "Ctrl", "Alt", "AltGr"))).toBe(false);
  expect(isPressed("Ctrl+Alt+2", press("2", "Digit2", "Ctrl", "Alt"))).toBe(true);
});

test("digits are found by their place, where Shift writes a sign", () => {
  expect(isPressed("Ctrl+Shift+8", press("*", "Digit8", "Ctrl", "Shift"))).toBe(true);
  expect(isPressed("Ctrl+Shift+8", press("8", "Digit8", "Ctrl", "Shift"))).toBe(true);
  expect(isPressed("Ctrl+Alt+2", press("é", "Digit2", "Ctrl", "Alt"))).toBe(true);
});

test("letters are found by their place where the layout is not Latin, and by their letter where it is", () => {
  expect(isPressed("Ctrl+B", press("لا", "KeyB", "Ctrl"))).toBe(true);
  expect(isPressed("Ctrl+B", press("и", "KeyB", "Ctrl"))).toBe(true);
  expect(isPressed("Ctrl+Q", press("a", "KeyQ", "Ctrl"))).toBe(false);
});

test("a sign that needs Shift on another keyboard still counts", () => {
  expect(isPressed("Ctrl+/", press("/", "Period", "Ctrl", "Shift"))).toBe(true);
  expect(isPressed("Alt+/", press("÷", "Slash", "Alt"))).toBe(true);
  expect(isPressed("Ctrl+Alt+=", press("=", "Equal", "Ctrl", "Alt"))).toBe(true);
  expect(isPressed("Ctrl+Alt+-", press("-", "Minus", "Ctrl", "Alt"))).toBe(true);
});

test("arrows are written as arrows", () => {
  expect(isPressed("Alt+Shift+↑", press("ArrowUp", "ArrowUp", "Alt", "Shift"))).toBe(true);
});
