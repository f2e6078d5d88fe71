// The field's look. It is given to the editor and not to the page's style sheet, because
// the editor stands in a shadow root, where it passes the content security policy. Size,
// typeface and line height are inherited from the card around it.

import { EditorView } from "@codemirror/view";

export const theme = EditorView.theme({
  "&": { color: "inherit", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "inherit", overflow: "visible" },
  ".cm-content": { padding: "0", caretColor: "var(--accent)", minHeight: "1lh" },
  ".cm-line": { padding: "0", textAlign: "start" },
  // The editor places its caret by its left edge, in lines of either direction.
  ".cm-cursor, .cm-dropCursor": { borderLeft: "2px solid var(--accent)", marginLeft: "-1px" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
    background: "var(--sel)",
  },
  ".cm-placeholder": { color: "var(--text-3)", fontWeight: "400" },
  ".cm-invisible": {
    color: "var(--text-3)",
    fontFamily: "var(--ui)",
    fontSize: "10px",
    fontWeight: "500",
    verticalAlign: "0.2em",
    userSelect: "none",
  },
  ".cm-emphasis": { fontStyle: "italic" },
  // Chinese and Arabic letters are never slanted.
  ".cm-content:lang(zh) .cm-emphasis, .cm-content:lang(ar) .cm-emphasis": { fontStyle: "normal", fontWeight: "600" },
  ".cm-away": { display: "inline-block", inlineSize: "0", overflow: "hidden", whiteSpace: "pre", fontSize: "1px", lineHeight: "1", opacity: "0" },
  ".cm-link": { color: "var(--accent)", textDecoration: "underline", textUnderlineOffset: "3px", cursor: "text" },
  ".cm-code": { background: "var(--surface-sunken)", borderRadius: "var(--r1)", padding: "1px 3px" },
  ".cm-fence": { background: "var(--surface-sunken)", paddingInline: "8px" },
  ".cm-footnote": { fontSize: "0.75em", verticalAlign: "0.35em" },
  ".cm-heading": { lineHeight: "1.4" },
  ".cm-heading-1": { fontSize: "1.4em" },
  ".cm-heading-2": { fontSize: "1.24em" },
  ".cm-heading-3": { fontSize: "1.1em" },
  ".cm-quote": { borderInlineStart: "3px solid var(--border-strong)", paddingInlineStart: "13px", color: "var(--text-2)" },
  ".cm-rule": { color: "transparent", position: "relative" },
  ".cm-rule::after": { content: '""', position: "absolute", insetInline: "0", insetBlockStart: "50%", borderBlockStart: "1px solid var(--border-strong)" },
  // The mark stands before the words, and further lines stand under the words.
  ".cm-level-1": { paddingInlineStart: "1.5em" },
  ".cm-level-2": { paddingInlineStart: "3em" },
  ".cm-level-3": { paddingInlineStart: "4.5em" },
  ".cm-level-4": { paddingInlineStart: "6em" },
  ".cm-level-5": { paddingInlineStart: "7.5em" },
  ".cm-level-6": { paddingInlineStart: "9em" },
  ".cm-item.cm-level-1": { textIndent: "-1.5em" },
  ".cm-item.cm-level-2": { textIndent: "-3em" },
  ".cm-item.cm-level-3": { textIndent: "-4.5em" },
  ".cm-item.cm-level-4": { textIndent: "-6em" },
  ".cm-item.cm-level-5": { textIndent: "-7.5em" },
  ".cm-item.cm-level-6": { textIndent: "-9em" },
  ".cm-bullet, .cm-number, .cm-inset": { display: "inline-block", minInlineSize: "1.5em", textIndent: "0", whiteSpace: "pre" },
  ".cm-inset-2": { minInlineSize: "3em" },
  ".cm-inset-3": { minInlineSize: "4.5em" },
  ".cm-inset-4": { minInlineSize: "6em" },
  ".cm-inset-5": { minInlineSize: "7.5em" },
  ".cm-bullet": { position: "relative", color: "transparent" },
  ".cm-bullet span, .cm-number span": { color: "inherit" },
  ".cm-bullet::after": { content: '"•"', position: "absolute", insetInlineStart: "0.2em", insetBlockStart: "48%", lineHeight: "0", color: "var(--text)", fontFamily: "var(--ui)", fontSize: "1.2em" },
  ".cm-number": { color: "var(--text-2)", fontVariantNumeric: "tabular-nums" },
  // Dots for words and dashes for smaller slips, so that the line says it and not its colour.
  ".cm-misspelt": { borderBlockEnd: "2px dotted var(--danger)" },
  ".cm-slip": { borderBlockEnd: "1px dashed var(--warn)" },
  ".cm-match": { background: "var(--mark)", borderRadius: "2px" },
  ".cm-match-active": { background: "var(--mark-active)", outline: "1px solid var(--warn)" },
});
