// Characters that change a text without being seen. Each is drawn as a faint mark with a
// name, so that a press officer notices a direction mark pasted from elsewhere.

import type { Extension } from "@codemirror/state";
import { highlightSpecialChars } from "@codemirror/view";

import { words } from "../words";

const NAMES: Record<string, [mark: string, name: keyof typeof words.invisibles]> = {
  "\u00a0": ["°", "no_break"],
  "\u00ad": ["‐", "soft_hyphen"],
  "\u061c": ["ALM", "alm"],
  "\u200b": ["ZWSP", "zwsp"],
  "\u200c": ["ZWNJ", "zwnj"],
  "\u200d": ["ZWJ", "zwj"],
  "\u200e": ["LRM", "lrm"],
  "\u200f": ["RLM", "rlm"],
  "\u202a": ["LRE", "lre"],
  "\u202b": ["RLE", "rle"],
  "\u202c": ["PDF", "pdf"],
  "\u202d": ["LRO", "lro"],
  "\u202e": ["RLO", "rlo"],
  "\u202f": ["°", "narrow_no_break"],
  "\u2060": ["WJ", "word_joiner"],
  "\u2066": ["LRI", "lri"],
  "\u2067": ["RLI", "rli"],
  "\u2068": ["FSI", "fsi"],
  "\u2069": ["PDI", "pdi"],
  "\ufeff": ["BOM", "bom"],
};

// Joiners shape ordinary Persian and Arabic words, so they stay as they are.
const SHAPING = new Set(["\u200c", "\u200d"]);

export function invisibles(): Extension {
  const shown = Object.keys(NAMES).filter((char) => !SHAPING.has(char)).join("");
  return highlightSpecialChars({
    addSpecialChars: new RegExp(`[${shown}]`, "gu"),
    render(code, description) {
      const [mark, known] = NAMES[String.fromCodePoint(code)] ?? ["•", null];
      const name = known === null ? (description ?? words.invisibles.control) : words.invisibles[known];
      const span = document.createElement("span");
      span.className = "cm-invisible";
      span.textContent = mark;
      span.title = name;
      span.setAttribute("aria-label", name);
      return span;
    },
  });
}
