// The answers that Rust gave before the window asked. Each is taken once, and only for exactly
// the question it answers; everything else is asked in the usual way.

import type { Name } from "./backend";

type First = { name: Name; args: object; answer: unknown };

declare global {
  // Left by a script that runs before the page's own; see src-tauri/src/ipc/first.rs.
  var __lectern_first: First[] | undefined;
}

/** The answer to this question, when it lies ready; `undefined` when it must be asked. */
export function taken(name: Name, args: object): unknown {
  const ready = globalThis.__lectern_first;
  if (!ready) return undefined;
  // A page that is loaded again, after its process died, would get what was true at the start.
  if (isReload()) {
    globalThis.__lectern_first = undefined;
    return undefined;
  }
  const at = ready.findIndex((first) => first.name === name && same(first.args, args));
  return at < 0 ? undefined : ready.splice(at, 1)[0]?.answer;
}

const same = (one: object, other: object) => sorted(one) === sorted(other);
const sorted = (args: object) => JSON.stringify(Object.entries(args).sort(([one], [other]) => (one < other ? -1 : 1)));

function isReload(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return (navigation as PerformanceNavigationTiming | undefined)?.type === "reload";
}
