// The newsroom's own people and media, offered as one types. They are read once, when a field
// first asks. Names of query sheets are internal and are not among them.

import type { VoiceView } from "../../ipc/bindings";
import type { Backend } from "../../ipc/backend";
import { folded } from "../../commands/fuzzy";

export type VoiceKind = "speakers" | "askers" | "outlets";
export type Offer = { name: string; langs: readonly string[]; here: boolean };

const MOST = 8;

export class Voices {
  #backend: Backend;
  #read = $state.raw<Record<VoiceKind, readonly VoiceView[]>>({ speakers: [], askers: [], outlets: [] });
  #asked = false;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Reads the names, the first time. Without them the field is an ordinary field. */
  async load(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    try {
      this.#read = await this.#backend.call("list_voices", {});
    } catch {
      // Nothing is lost but the offer; the next field asks again.
      this.#asked = false;
    }
  }

  offers(kind: VoiceKind, typed: string, here: readonly string[], lang: string): Offer[] {
    return rank(this.#read[kind], typed, here, lang);
  }
}

/** What fits what is typed: the statement's own names, then those of its language, each most used first. */
export function rank(known: readonly VoiceView[], typed: string, here: readonly string[], lang: string): Offer[] {
  const wanted = folded(typed).trim();
  const own = here.filter((name) => name.trim() !== "").map((name): Offer => ({ name: name.trim(), langs: [], here: true }));
  const sorted = [...known].sort((a, b) => Number(b.langs.includes(lang)) - Number(a.langs.includes(lang)) || b.uses - a.uses);
  const all = [...own, ...sorted.map(({ name, langs }): Offer => ({ name, langs, here: false }))];
  const once = new Map<string, Offer>();
  for (const offer of all) if (!once.has(offer.name)) once.set(offer.name, offer);
  return [...once.values()].filter(({ name }) => name !== typed.trim() && startsIn(folded(name), wanted)).slice(0, MOST);
}

/** Whether a word of the name starts so; where words are not spaced, anything in it. */
function startsIn(name: string, wanted: string): boolean {
  if (wanted === "" || name.startsWith(wanted)) return true;
  for (let at = name.indexOf(wanted); at > 0; at = name.indexOf(wanted, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(name[at - 1]!) || /\p{Script=Han}/u.test(wanted)) return true;
  }
  return false;
}
