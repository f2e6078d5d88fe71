// Characters that change a text without being seen. Each is drawn as a faint mark with a
// name, so that a press officer notices a direction mark pasted from elsewhere.

import type { Extension } from "@codemirror/state";
import { highlightSpecialChars } from "@codemirror/view";

const NAMES: Record<string, [mark: string, name: string]> = {
  "\u00a0": ["°", "No-break space"],
  "\u00ad": ["‐", "Soft hyphen"],
  "\u061c": ["ALM", "Arabic letter mark"],
  "\u200b": ["ZWSP", "Zero-width space"],
  "\u200c": ["ZWNJ", "Zero-width non-joiner"],
  "\u200d": ["ZWJ", "Zero-width joiner"],
  "\u200e": ["LRM", "Left-to-right mark"],
  "\u200f": ["RLM", "Right-to-left mark"],
  "\u202a": ["LRE", "Left-to-right embedding"],
  "\u202b": ["RLE", "Right-to-left embedding"],
  "\u202c": ["PDF", "End of embedding"],
  "\u202d": ["LRO", "Left-to-right override"],
  "\u202e": ["RLO", "Right-to-left override"],
  "\u202f": ["°", "Narrow no-break space"],
  "\u2060": ["WJ", "Word joiner"],
  "\u2066": ["LRI", "Left-to-right isolate"],
  "\u2067": ["RLI", "Right-to-left isolate"],
  "\u2068": ["FSI", "First-strong isolate"],
  "\u2069": ["PDI", "End of isolate"],
  "\ufeff": ["BOM", "Byte order mark"],
};

// Joiners shape ordinary Persian and Arabic words, so they stay as they are.
const SHAPING = new Set(["\u200c", "\u200d"]);

export function invisibles(): Extension {
  const shown = Object.keys(NAMES).filter((char) => !SHAPING.has(char)).join("");
  return highlightSpecialChars({
    addSpecialChars: new RegExp(`[${shown}]`, "gu"),
    render(code, description) {
      const [mark, name] = NAMES[String.fromCodePoint(code)] ?? ["•", description ?? "Control character"];
      const span = document.createElement("span");
      span.className = "cm-invisible";
      span.textContent = mark;
      span.title = name;
      span.setAttribute("aria-label", name);
      return span;
    },
  });
}
