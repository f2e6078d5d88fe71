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
});
