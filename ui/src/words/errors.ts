// Failures and findings in the language of the window. Rust says each in an English sentence;
// those that have a code or a case are worded here, and the rest stand as they are.

import type { ErrorCode, FindingView, Reason, UiError } from "../ipc/bindings";
import { words } from "./current.svelte";

/** For these the sentence of the code says more: what became of the text. */
const ENOUGH: readonly ErrorCode[] = ["stale", "not_found", "not_saved"];

export function errorText({ code, message, findings, reason }: UiError): string {
  if (findings !== undefined && findings.length > 0) return words.errors.blocked(findings.map(findingText).join(" "));
  // Where the file went is the officer's to know: it can be put back.
  const said = ENOUGH.includes(code) && reason?.code !== "file_gone" ? undefined : sentence(reason);
  return said ?? words.errors[code](message);
}

/** What Rust has to say; its English sentence where there is no code, or one that is not known here. */
export function reasonText({ message, reason }: { message: string; reason?: Reason | null }): string {
  return sentence(reason) ?? message;
}

function sentence(reason: Reason | null | undefined): string | undefined {
  if (!reason || !Object.hasOwn(words.reasons, reason.code)) return undefined;
  return (words.reasons[reason.code] as (reason: Reason) => string)(reason);
}

export function findingText({ check, case: name, args, message }: FindingView): string {
  const cases = words.findings[check.replaceAll("-", "_") as keyof typeof words.findings] as Record<string, string | ((...args: string[]) => string)> | undefined;
  const said = cases?.[name];
  return said === undefined ? message : typeof said === "string" ? said : said(...args);
}
