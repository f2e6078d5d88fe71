// Files that are dropped on a field go where they were dropped.

import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

export function dropping(readOnly: boolean, dropped: (files: readonly File[]) => void): Extension {
  return EditorView.domEventHandlers({
    drop(event, view) {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return false;
      // Without this the editor would take a file for text, and the window would open it.
      event.preventDefault();
      if (readOnly) return true;
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (at !== null) view.dispatch({ selection: { anchor: at } });
      dropped(files);
      return true;
    },
  });
}
