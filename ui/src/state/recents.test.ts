// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";

import { fakeBackend } from "../ipc/fake";
import { wholeList } from "./library.svelte";
import { KEPT, Recents } from "./recents.svelte";

beforeEach(() => localStorage.clear());

async function opened(count: number) {
  const backend = fakeBackend();
  const { rows } = await backend.call("list_statements", { ...wholeList, limit: 500 });
  const recents = new Recents(backend);
  for (const row of rows.slice(0, count)) recents.opened(row.id);
  await recents.load();
  return { backend, recents, rows };
}

const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);

test("the statement that was opened last stands first, each once", async () => {
  const { recents, rows } = await opened(3);
  recents.opened(rows[0]!.id);
  await recents.load();
  expect(ids(recents.recent)).toEqual([rows[0]!.id, rows[2]!.id, rows[1]!.id]);
});

test("a pinned statement stays on top for a later window, and unpinned it is the newest again", async () => {
  const { backend, recents, rows } = await opened(3);
  await recents.togglePin(rows[1]!.id);
  expect([ids(recents.pinned), ids(recents.recent)]).toEqual([[rows[1]!.id], [rows[2]!.id, rows[0]!.id]]);
  const later = new Recents(backend);
  await later.load();
  expect(later.isPinned(rows[1]!.id)).toBe(true);
  await later.togglePin(rows[1]!.id);
  expect(ids(later.recent)).toEqual([rows[1]!.id, rows[2]!.id, rows[0]!.id]);
});

test("a statement in the Bin is not offered, and comes back with it", async () => {
  const { backend, recents, rows } = await opened(3);
  const draft = rows.slice(0, 3).find((row) => row.stage === "draft")!;
  await backend.call("bin_statements", { ids: [draft.id] });
  await recents.load();
  expect(ids(recents.rows)).not.toContain(draft.id);
  await backend.call("unbin_statements", { ids: [draft.id] });
  await recents.load();
  expect(ids(recents.rows)).toContain(draft.id);
});

test("no more are kept than one looks through, and what another version wrote is dropped", async () => {
  const { recents } = await opened(0);
  for (let at = 0; at < KEPT + 5; at += 1) recents.opened(`00000000-0000-7000-8000-0000000000${10 + at}`);
  expect((JSON.parse(localStorage.getItem("lectern.statements")!) as { recent: string[] }).recent.length).toBe(KEPT);
  localStorage.setItem("lectern.statements", "{nonsense");
  await recents.load();
  expect(recents.rows).toEqual([]);
});
