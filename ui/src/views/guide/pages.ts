// The guide's pages as the window shows them: which have the words that are looked for, which
// page a link leads to, and the pictures, of which one may be missing.

import type { GuidePageView } from "../../ipc/bindings";

const files = import.meta.glob<string>("../../../../docs/guide/pictures/*.png", { query: "?url", import: "default", eager: true });

const pictures = new Map(Object.entries(files).map(([path, url]) => [/([^/]+)\.png$/u.exec(path)?.[1] ?? path, url]));

const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The pages that have every one of these words, in their order. */
export function withWords(pages: readonly GuidePageView[], query: string): readonly GuidePageView[] {
  const wanted = folded(query).split(/\s+/u).filter((word) => word !== "");
  return pages.filter((page) => wanted.every((word) => folded(`${page.title}\n${page.text}`).includes(word)));
}

/** The page that a link names; null when it leads anywhere else. */
export function pageOf(href: string): string | null {
  return /^([a-z]+)\.md$/u.exec(href)?.[1] ?? null;
}

/** The page with its pictures. One that was not taken yet leaves no gap. */
export function withPictures(html: string, known: ReadonlyMap<string, string> = pictures): string {
  return html.replace(/<figure><img src="picture:([a-z-]+)" (alt="[^"]*")><\/figure>/gu, (_, name: string, alt: string) => {
    const url = known.get(name);
    return url === undefined ? "" : `<figure><img src="${url}" ${alt}></figure>`;
  });
}
