import { expect, test } from "vitest";

import type { QueryView, UiError } from "../ipc/bindings";
import type { Backend } from "../ipc/backend";
import { fakeBackend } from "../ipc/fake";
import { QuerySheet } from "./querySheet.svelte";

async function sheet() {
  const real = fakeBackend();
  const sent: QueryView[] = [];
  let refusal: UiError | null = null;
  const backend: Backend = {
    ...real,
    async call(name, args) {
      if (name === "save_query") {
        sent.push((args as { query: QueryView }).query);
        if (refusal) throw refusal;
      }
      return real.call(name, args);
    },
  };
  const { id, query } = await real.call("new_statement", { title: "", lang: null, section: null, kind: "statement" });
  const kept = async () => (await real.call("open_statement", { id })).query;
  return { it: new QuerySheet(backend, id, query), sent, kept, refuse: (error: UiError | null) => (refusal = error) };
}

test("what was written is saved once, when the field is left", async () => {
  const { it, sent, kept } = await sheet();
  it.change({ journalist: "A" });
  it.change({ journalist: "Ana Ferro" });
  expect(await it.flush()).toBe(true);
  expect(await it.flush()).toBe(true);
  expect(sent.length).toBe(1);
  expect((await kept()).journalist).toBe("Ana Ferro");
  expect(it.state).toBe("saved");
});

test("what is typed while a save is under way is saved after it", async () => {
  const { it, sent, kept } = await sheet();
  it.change({ outlet: "Harbour" });
  const first = it.flush();
  it.change({ outlet: "Harbour Herald" });
  await Promise.all([first, it.flush()]);
  expect(sent.map((query) => query.outlet)).toEqual(["Harbour", "Harbour Herald"]);
  expect((await kept()).outlet).toBe("Harbour Herald");
});

test("a refusal is said under the field that was changed, and the words stay", async () => {
  const { it, refuse } = await sheet();
  refuse({ code: "refused", message: "“2026-03-29T01:30” does not exist on that day." });
  it.change({ deadline: "2026-03-29T01:30" });
  expect(await it.flush()).toBe(false);
  expect(it.problem).toMatchObject({ field: "deadline" });
  expect(it.query.deadline).toBe("2026-03-29T01:30");
  refuse(null);
  it.change({ deadline: "2026-03-29T02:30" });
  expect(await it.flush()).toBe(true);
  expect(it.problem).toBeNull();
});
