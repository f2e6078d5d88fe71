import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test("the isolation page lets exactly the commands of the contract through", () => {
  const contract = read("./bindings.ts").split("export type Commands = {")[1]!;
  const commands = [...contract.matchAll(/^ {2}([a-z_]+): \[/gmu)].map((match) => match[1]!);
  const allowed = [...read("../../isolation/index.js").matchAll(/^ {2}"([a-z_]+)",$/gmu)].map((match) => match[1]!);
  expect(allowed.sort()).toEqual([...commands, "close_window", "keep_window"].sort());
});

test("only one file names Tauri", () => {
  expect(read("./tauri.ts")).toContain("@tauri-apps/api");
  expect(read("./backend.ts") + read("./fake.ts") + read("../main.ts")).not.toContain("@tauri-apps");
});
