// The statement's own pictures, small, under the line that shows them. The text stays as it
// is: a thumbnail stands behind the end of its line and takes no caret.

import { syntaxTree } from "@codemirror/language";
import type { EditorState, Extension } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from "@codemirror/view";

export type PictureOf = (address: string) => Promise<string | null>;

class Thumbnail extends WidgetType {
  constructor(
    readonly address: string,
    readonly picture: PictureOf,
  ) {
    super();
  }
  override eq(other: Thumbnail): boolean {
    return other.address === this.address;
  }
  override toDOM(view: EditorView): HTMLElement {
    const image = document.createElement("img");
    image.className = "cm-thumbnail";
    // What it shows is said by the text beside it.
    image.alt = "";
    image.onload = () => view.requestMeasure();
    void this.picture(this.address).then((url) => url !== null && (image.src = url));
    return image;
  }
  override ignoreEvent(): boolean {
    return false;
  }
}

/** The addresses of pictures between two places, each with the end of its line. */
export function picturesIn(state: EditorState, from: number, to: number): { at: number; address: string }[] {
  const found: { at: number; address: string }[] = [];
  syntaxTree(state).iterate({
    from,
    to,
    enter(node) {
      if (node.name !== "Image") return;
      const url = node.node.getChild("URL");
      if (url) found.push({ at: state.doc.lineAt(node.to).to, address: state.sliceDoc(url.from, url.to).replace(/^<|>$/gu, "") });
    },
  });
  return found.sort((a, b) => a.at - b.at);
}

export function thumbnails(picture: PictureOf): Extension {
  const draw = (view: EditorView) => {
    const { from, to } = view.viewport;
    const widget = (address: string) => Decoration.widget({ widget: new Thumbnail(address, picture), side: 1 });
    return Decoration.set(picturesIn(view.state, from, to).map(({ at, address }) => widget(address).range(at)), true);
  };
  return ViewPlugin.fromClass(
    class {
      drawn: DecorationSet;
      constructor(view: EditorView) {
        this.drawn = draw(view);
      }
      update(update: ViewUpdate) {
        // Nothing moves under a word that is being composed.
        if (update.view.compositionStarted) this.drawn = this.drawn.map(update.changes);
        else if (update.docChanged || update.viewportChanged || syntaxTree(update.startState) !== syntaxTree(update.state)) this.drawn = draw(update.view);
      }
    },
    { decorations: (plugin) => plugin.drawn },
  );
}
