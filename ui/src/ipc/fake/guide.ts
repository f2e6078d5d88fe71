// The guide from its own pages, drawn by the sketch of the renderer.

import type { GuideView, ReadGuide, WindowLang } from "../bindings";
import { renderBlock } from "./markdown";

const files = import.meta.glob<string>("../../../../docs/guide/*/*.md", { query: "?raw", import: "default", eager: true });
const ORDER = ["start", "write", "paste", "file", "publish", "export", "translate", "find", "keys", "help"];
const TAGS: Record<WindowLang, string> = { en: "en", fr: "fr", zh: "zh-Hans", ar: "ar" };

const WORDS = { question: "", answer: "" };

/** A table or a numbered list, which the sketch does not know. */
function drawn(html: string): string {
  const rows = html.split("\n");
  if (rows.every((row) => /^\d+\. /u.test(row))) return `<ol>${rows.map((row) => `<li>${row.replace(/^\d+\. /u, "")}</li>`).join("")}</ol>`;
  if (!rows.every((row) => /^\|.*\|$/u.test(row))) return `<p>${html}</p>`;
  const cells = (row: string, name: string) => `<tr>${row.slice(1, -1).split("|").map((cell) => `<${name}>${cell.trim()}</${name}>`).join("")}</tr>`;
  return `<table><thead>${cells(rows[0]!, "th")}</thead><tbody>${rows.slice(2).map((row) => cells(row, "td")).join("")}</tbody></table>`;
}

export function readGuide({ lang }: ReadGuide): GuideView {
  const pages = ORDER.map((name) => {
    const file = files[`../../../../docs/guide/${lang}/${name}.md`];
    if (file === undefined) throw new Error(`The guide has no page ${lang}/${name}.md.`);
    const [first = "", ...rest] = file.split("\n");
    const markdown = rest.join("\n");
    const { html } = renderBlock([{ id: "000000000000", role: "text", speaker: null, outlet: null, markdown, origin: null }], WORDS, []);
    const shown = html
      .replace(/<p>!\[([^\]]*)\]\(\.\.\/pictures\/([a-z-]+)\.png\)<\/p>/gu, '<figure><img src="picture:$2" alt="$1"></figure>')
      .replace(/<p>([\d|][^]*?)<\/p>/gu, (_, text: string) => drawn(text))
      .replace(/\[([^\]]+)\]\(([a-z]+\.md)\)/gu, '<a href="$2">$1</a>')
      .replace(/`([^`]+)`/gu, "<code>$1</code>");
    return { name, title: first.replace(/^# /u, ""), html: shown, text: markdown };
  });
  return { lang: TAGS[lang], dir: lang === "ar" ? "rtl" : "ltr", pages };
}
