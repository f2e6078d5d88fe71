import { expect, test } from "vitest";

import { fakeBackend } from "../ipc/fake";
import { byDay, History } from "./history.svelte";
import { wholeList } from "./library.svelte";
import { OpenStatement } from "./openStatement.svelte";

async function opened() {
  const backend = fakeBackend();
  const { rows } = await backend.call("list_statements", { ...wholeList, stages: ["draft"], langs: ["en"], limit: 1 });
  const statement = new OpenStatement(backend, await backend.call("open_statement", { id: rows[0]!.id }), () => {});
  return { backend, statement, history: new History(backend, statement) };
}

test("the newest version is the text as it is now and is compared with nothing", async () => {
  const { statement, history } = await opened();
  await history.open();
  expect(history.selected).toBe(statement.meta.revision);
  expect(history.comparison).toBeNull();
});

test("whoever looks at the newest version goes on looking at the newest", async () => {
  const { statement, history } = await opened();
  await history.open();
  statement.changeHead({ title: "Saved while the history is open" });
  await statement.flush();
  await history.load();
  expect(history.selected).toBe(statement.meta.revision);
  expect(history.rows![0]!.title).toBe("Saved while the history is open");
});

test("an older version is compared with what is in the window", async () => {
  const { statement, history } = await opened();
  statement.changeHead({ title: "A title that was typed just now" });
  await history.open();
  await history.choose(history.rows![1]!.version);
  const words = history.comparison!.title.filter((run) => run.presence !== "deleted").map((run) => run.words);
  expect(words.join("")).toBe("A title that was typed just now");
});

test("text that cannot be saved is said to be missing from the comparison", async () => {
  const { backend, statement, history } = await opened();
  backend.failSaves({ code: "not_saved", message: "The disk is full." });
  statement.changeHead({ title: "Not saved" });
  await history.open();
  expect(history.behind).toBe(true);
  expect(history.rows!.length).toBeGreaterThan(1);
});

test("restoring makes a new version, and the text before it can be restored too", async () => {
  const { backend, statement, history } = await opened();
  await history.open();
  const [now, older] = history.rows!;
  const restored = await backend.call("restore_version", { id: statement.id, version: older!.version, base: now!.version });
  const { rows } = await backend.call("list_versions", { id: statement.id });
  expect(rows.map((row) => row.version).slice(0, 3)).toEqual([restored.revision, now!.version, older!.version]);
  const back = await backend.call("restore_version", { id: statement.id, version: now!.version, base: restored.revision });
  expect(back.turns).toEqual(statement.turns.map((turn) => turn.view()));
});

test("versions are grouped by day, newest first", () => {
  const row = (saved_at: string) => ({ version: saved_at, saved_at, title: "", edition: null, clock_set_back: false });
  const days = byDay([row("2026-03-02T14:00:00"), row("2026-03-02T09:00:00"), row("2026-03-01T23:59:00")]);
  expect(days.map((day) => day.rows.length)).toEqual([2, 1]);
});

test("a text that was written over within its minute is looked at and restored like a version", async () => {
  const { backend, statement, history } = await opened();
  for (const title of ["First thought", "Second thought", "Third thought"]) {
    statement.changeHead({ title });
    await statement.flush();
  }
  await history.open();
  expect(history.comparison).toBeNull();
  const moment = history.moments.at(-1)!;
  await history.chooseMoment(moment.version);
  expect(history.shown).toEqual(moment);
  const old = history.comparison!.title.filter((run) => run.presence !== "inserted").map((run) => run.words);
  expect(old.join("").trim()).toBe("First thought");
  const back = await backend.call("restore_version", { id: statement.id, version: moment.version, base: statement.meta.revision });
  expect(back.head.title).toBe("First thought");
  await history.choose(history.rows![1]!.version);
  expect([history.moment, history.moments]).toEqual([null, []]);
});
