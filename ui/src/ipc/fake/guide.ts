// The guide from its own pages, drawn by the sketch of the renderer.

import type { GuideView } from "../bindings";
import { renderBlock } from "./markdown";

const files = import.meta.glob<string>("../../../../docs/guide/*.md", { query: "?raw", import: "default", eager: true });
const ORDER = ["start", "write", "paste", "file", "publish", "export", "translate", "find", "keys", "help"];

const WORDS = { question: "", answer: "" };

export function readGuide(): GuideView {
  const pages = ORDER.map((name) => {
    const [first = "", ...rest] = (files[`../../../../docs/guide/${name}.md`] ?? "").split("\n");
    const markdown = rest.join("\n");
    const { html } = renderBlock([{ id: "000000000000", role: "text", speaker: null, outlet: null, markdown, origin: null }], WORDS, []);
    const shown = html
      .replace(/<p>!\[([^\]]*)\]\(pictures\/([a-z-]+)\.png\)<\/p>/gu, '<figure><img src="picture:$2" alt="$1"></figure>')
      .replace(/\[([^\]]+)\]\(([a-z]+\.md)\)/gu, '<a href="$2">$1</a>')
      .replace(/`([^`]+)`/gu, "<code>$1</code>");
    return { name, title: first.replace(/^# /u, ""), html: shown, text: markdown };
  });
  return { lang: "en", pages };
}
