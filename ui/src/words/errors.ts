// Failures and findings in the language of the window. Rust says each in an English sentence;
// those that have a code or a case are worded here, and the rest stand as they are.

import type { FindingView, UiError } from "../ipc/bindings";
import { words } from "./current.svelte";

export function errorText({ code, message, findings }: UiError): string {
  if (findings !== undefined && findings.length > 0) return words.errors.blocked(findings.map(findingText).join(" "));
  return words.errors[code](message);
}

export function findingText({ check, case: name, args, message }: FindingView): string {
  const cases = words.findings[check.replaceAll("-", "_") as keyof typeof words.findings] as Record<string, string | ((...args: string[]) => string)> | undefined;
  const said = cases?.[name];
  return said === undefined ? message : typeof said === "string" ? said : said(...args);
}
