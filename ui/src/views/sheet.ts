// The article inside the preview's frame. Only blocks whose bytes changed are replaced, so
// the place one has scrolled to stays, and a key costs one block. The statement's own pictures
// stand in the article by their digests and get their bytes only here, so that the article
// stays what an export writes.

import type { ArticleView, BlockView } from "../ipc/bindings";

type Shown = BlockView & { nodes: ChildNode[] };

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'";

/** The frame's page before any article: the public style sheet and an empty article. */
export function emptySheet(styleSheets: readonly string[]): string {
  const links = styleSheets.map((href) => `<link rel="stylesheet" href="${href}">`).join("");
  // Links open nowhere: the frame is sandboxed without popups, and this keeps them from
  // replacing the preview.
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><base target="_blank">${links}</head><body><main><article><h1></h1><p class="dateline"></p><div class="article"></div></article></main></body></html>`;
}

export class Sheet {
  #shown: Shown[] = [];
  #document: Document;

  #picture: (hash: string) => Promise<string>;

  constructor(document: Document, picture: (hash: string) => Promise<string>) {
    this.#document = document;
    this.#picture = picture;
  }

  show(article: ArticleView): void {
    const page = this.#document.documentElement;
    const sheet = this.#document.querySelector("article");
    const host = this.#document.querySelector(".article");
    if (!sheet || !host) return;
    for (const element of [page, sheet]) {
      setAttribute(element, "lang", article.lang);
      setAttribute(element, "dir", article.dir);
    }
    page.toggleAttribute("data-long", article.blocks.length > 60);
    setText(sheet.querySelector("h1"), article.title);
    setText(sheet.querySelector(".dateline"), article.date_line);
    this.#showBlocks(host, article.blocks);
  }

  /** The turn whose block holds this element. */
  turnAt(element: Element | null): string | null {
    return this.#shown.find((block) => block.nodes.some((node) => node.contains(element)))?.turn ?? null;
  }

  #showBlocks(host: Element, blocks: readonly BlockView[]): void {
    const known = new Map(this.#shown.map((block) => [block.turn, block]));
    const next = blocks.map((block) => {
      const old = known.get(block.turn);
      return old?.html === block.html ? old : { ...block, nodes: this.#parse(block.html) };
    });
    const sameOrder = next.length === this.#shown.length && next.every((block, at) => block.turn === this.#shown[at]?.turn);
    const everyPatchable = this.#shown.every((block) => block.nodes.length > 0);
    if (sameOrder && everyPatchable) this.#patch(next);
    else host.replaceChildren(...next.flatMap((block, at) => (at === 0 ? block.nodes : ["\n", ...block.nodes])));
    this.#shown = next;
  }

  #patch(next: readonly Shown[]): void {
    next.forEach((block, at) => {
      const old = this.#shown[at];
      if (!old || old === block) return;
      old.nodes[0]?.before(...block.nodes);
      for (const node of old.nodes) node.remove();
    });
  }

  /** Only a file of the newsroom gets an address that the frame may load. */
  #place(image: HTMLImageElement): void {
    const hash = /^asset:([0-9a-f]{64})$/u.exec(image.getAttribute("src") ?? "")?.[1];
    image.removeAttribute("src");
    if (hash === undefined) return;
    this.#picture(hash).then(
      (url) => image.setAttribute("src", url),
      // The alternative text stands where the picture would be.
      () => image.classList.add("missing"),
    );
  }

  #parse(html: string): ChildNode[] {
    const template = this.#document.createElement("template");
    template.innerHTML = html;
    for (const image of template.content.querySelectorAll("img")) this.#place(image);
    return [...template.content.childNodes];
  }
}

/** Written only when it differs: on the page's root it makes the browser style everything again. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
