// The article inside the preview's frame. Only what changed is touched, so the place one has
// scrolled to and the words one has selected stay, and a key costs one block. The statement's
// own pictures stand in the article by their digests and get their bytes only here, so that the
// article stays what an export writes.

import type { ArticleView, BlockView } from "../ipc/bindings";
import { patch } from "./patch";

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
  #places = new Map<string, number>();
  #article: ArticleView | null = null;
  #document: Document;
  #picture: (hash: string) => Promise<string>;
  /** The bytes of pictures by their digest; null: gone. */
  #pictures = new Map<string, string | null>();

  constructor(document: Document, picture: (hash: string) => Promise<string>) {
    this.#document = document;
    this.#picture = picture;
  }

  /** Answers whether blocks came, went or moved. */
  show(article: ArticleView): boolean {
    const { blocks } = article;
    const before = this.#article;
    this.#article = article;
    this.#showHead(article, before);
    if (blocks === before?.blocks) return false;
    const host = this.#document.querySelector(".article");
    return host !== null && this.#showBlocks(host, blocks);
  }

  /** The block that this turn opens, as it stands on the page. */
  element(turn: string): Element | null {
    const at = this.#places.get(turn);
    return (at === undefined ? undefined : (this.#shown[at]!.nodes.find((node) => node.nodeType === 1) as Element | undefined)) ?? null;
  }

  #showHead(article: ArticleView, before: ArticleView | null): void {
    const page = this.#document.documentElement;
    const sheet = this.#document.querySelector("article");
    if (!sheet) return;
    if (article.lang !== before?.lang || article.dir !== before.dir) {
      for (const element of [page, sheet]) {
        setAttribute(element, "lang", article.lang);
        setAttribute(element, "dir", article.dir);
      }
    }
    const isLong = article.blocks.length > 60;
    if (page.hasAttribute("data-long") !== isLong) page.toggleAttribute("data-long", isLong);
    if (article.title !== before?.title) setText(sheet.querySelector("h1"), article.title);
    if (article.date_line !== before?.date_line) setText(sheet.querySelector(".dateline"), article.date_line);
  }

  #showBlocks(host: Element, blocks: readonly BlockView[]): boolean {
    const inPlace = blocks.length === this.#shown.length && blocks.every((block, at) => block.turn === this.#shown[at]!.turn);
    if (inPlace && this.#shown.every((block) => block.nodes.length > 0)) {
      blocks.forEach((block, at) => this.#patch(at, block));
      return false;
    }
    const known = new Map(this.#shown.map((block) => [block.turn, block]));
    this.#shown = blocks.map((block) => {
      const old = known.get(block.turn);
      return old?.html === block.html ? old : { ...block, nodes: this.#parse(block.html) };
    });
    this.#places = new Map(this.#shown.map((block, at) => [block.turn, at]));
    host.replaceChildren(...this.#shown.flatMap((block, at) => (at === 0 ? block.nodes : ["\n", ...block.nodes])));
    return true;
  }

  #patch(at: number, block: BlockView): void {
    const old = this.#shown[at]!;
    if (old.html === block.html) return;
    const fresh = this.#parse(block.html);
    const [shown, wanted] = [old.nodes[0], fresh[0]];
    if (old.nodes.length === 1 && fresh.length === 1 && isElement(shown) && isElement(wanted) && shown.tagName === wanted.tagName) {
      patch(shown, wanted);
      this.#shown[at] = { ...block, nodes: old.nodes };
      return;
    }
    old.nodes[0]!.before(...fresh);
    for (const node of old.nodes) node.remove();
    this.#shown[at] = { ...block, nodes: fresh };
  }

  /** Only a file of the newsroom gets an address that the frame may load. */
  #place(image: HTMLImageElement): void {
    const hash = /^asset:([0-9a-f]{64})$/u.exec(image.getAttribute("src") ?? "")?.[1];
    image.removeAttribute("src");
    if (hash === undefined) return;
    // The digest goes with the element, so that a patched one gets the bytes of what it shows now.
    image.dataset["file"] = hash;
    const known = this.#pictures.get(hash);
    if (known !== undefined) return draw(image, known);
    this.#picture(hash).then(
      (url) => this.#arrived(hash, url),
      () => this.#arrived(hash, null),
    );
  }

  #arrived(hash: string, url: string | null): void {
    this.#pictures.set(hash, url);
    for (const image of this.#document.querySelectorAll<HTMLImageElement>(`img[data-file="${hash}"]`)) draw(image, url);
  }

  #parse(html: string): ChildNode[] {
    const template = this.#document.createElement("template");
    template.innerHTML = html;
    for (const image of template.content.querySelectorAll("img")) this.#place(image);
    return [...template.content.childNodes];
  }
}

/** The alternative text stands where a picture would be that is gone. */
function draw(image: HTMLImageElement, url: string | null): void {
  if (url === null) image.classList.add("missing");
  else image.setAttribute("src", url);
}

const isElement = (node: ChildNode | undefined): node is Element & ChildNode => node?.nodeType === 1;

/** Written only when it differs: on the page's root it makes the browser style everything again. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
