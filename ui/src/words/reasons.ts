// What Rust refuses and why, by code: each language has a sentence for every code, and the
// compiler asks for it when one is added there.

import type { Fault, Reason, Refusal } from "../ipc/bindings";

type Sentences<T extends { code: string }> = { [Code in T["code"]]: (reason: Extract<T, { code: Code }>) => string };

export type RefusalWords = Sentences<Refusal>;
export type FaultWords = Sentences<Fault>;
export type ReasonWords = Sentences<Reason>;
