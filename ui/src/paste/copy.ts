// The statement as other programs want it: HTML for Word, Markdown, and plain text. The
// article's blocks are the published ones; what only our pages need is left out.

import type { ArticleView, StatementView, TurnView } from "../ipc/bindings";
import { parsePage } from "./page";

const KEPT = ["href", "lang", "dir", "start", "colspan", "rowspan"];

/** Clean HTML without styles and ids, for Word, mail and content systems. */
export function articleHtml(article: ArticleView): string {
  const page = parsePage(`<html><head><meta charset="utf-8"></head><body>${bodyOf(article)}</body></html>`).document;
  page.documentElement.lang = article.lang;
  page.documentElement.dir = article.dir;
  for (const element of page.body.querySelectorAll("script, style, link, form, input, button")) element.remove();
  worded(page.body);
  for (const element of page.body.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) if (!KEPT.includes(name)) element.removeAttribute(name);
    // Word draws a table without this one without lines.
    if (element.localName === "table") element.setAttribute("border", "1");
    // A place in our page means nothing elsewhere.
    if (element.getAttribute("href")?.startsWith("#")) element.removeAttribute("href");
  }
  for (const wrapper of page.body.querySelectorAll("div, section, span:not([lang]):not([dir]), a:not([href])")) wrapper.replaceWith(...wrapper.childNodes);
  const line = (name: string, text: string) => Object.assign(page.createElement(name), { textContent: text });
  const head = [article.title && line("h1", article.title), article.date_line && line("p", article.date_line)].filter((one) => one !== "");
  page.body.prepend(...head.flatMap((one) => [one, "\n"]));
  // Word takes the direction of each block from the block itself.
  if (article.dir === "rtl") for (const block of page.body.children) if (!block.hasAttribute("dir")) block.setAttribute("dir", "rtl");
  return `<!DOCTYPE html>\n${page.documentElement.outerHTML}`;
}

/** The statement's own files have no address elsewhere: their words stand for them. */
function worded(body: HTMLElement): void {
  for (const image of body.querySelectorAll("img")) image.replaceWith(image.getAttribute("alt") ?? "");
  for (const link of body.querySelectorAll('a[href^="asset:"]')) link.removeAttribute("href");
}

const bodyOf = (article: ArticleView) => article.blocks.map((block) => block.html).join("\n");

/** The article as plain text: blocks apart, list items on lines, cells apart by tabs. */
export function articleText(article: ArticleView): string {
  const page = parsePage(bodyOf(article)).document;
  worded(page.body);
  return [article.title, article.date_line, ...textBlocks(page.body)].filter((text) => text.trim() !== "").join("\n\n");
}

function textBlocks(parent: Element): string[] {
  const out: string[] = [];
  let loose = "";
  const flush = () => {
    const text = tidied(loose);
    if (text !== "") out.push(text);
    loose = "";
  };
  for (const node of parent.childNodes) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (!element?.matches("p, div, section, blockquote, ul, ol, table, pre, h1, h2, h3, h4, h5, h6, hr, figure")) {
      loose += element?.localName === "br" ? "\u2028" : (element ? inlineText(element) : (node.textContent ?? ""));
      continue;
    }
    flush();
    if (element.matches("ul, ol")) out.push(listText(element));
    else if (element.matches("table")) out.push([...element.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => tidied(inlineText(cell))).join("\t")).join("\n"));
    else if (element.matches("pre")) out.push((element.textContent ?? "").trimEnd());
    else out.push(...textBlocks(element));
  }
  flush();
  return out;
}

function listText(list: Element): string {
  const start = Number(list.getAttribute("start") ?? 1) || 1;
  return [...list.children]
    .map((item, at) => {
      const marker = list.localName === "ol" ? `${start + at}. ` : "- ";
      return marker + textBlocks(item).join("\n").replace(/\n/gu, `\n${" ".repeat(marker.length)}`);
    })
    .join("\n");
}

const inlineText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === 1 ? ((node as Element).localName === "br" ? "\u2028" : inlineText(node as Element)) : (node.textContent ?? ""))).join("");

const tidied = (text: string) => text.replace(/[ \t\n]+/gu, " ").replace(/ ?\u2028 ?/gu, "\n").trim();

type Text = { title: string; turns: readonly TurnView[]; words: StatementView["words"]; lang: string };

/** The statement's own Markdown, byte for byte, under its title and with bold labels. */
export function statementMarkdown({ title, turns, words, lang }: Text, dateLine: string): string {
  const parts = turns.map((turn) => {
    const word = turn.speaker ?? (turn.role === "question" ? words.question : turn.role === "answer" ? words.answer : null);
    if (word === null) return turn.markdown;
    const opensBlock = /^(?:[-+*] |\d+[.)] |#{1,6} |> |\||```)/u.test(turn.markdown);
    const label = labelOf(word, turn.outlet, lang);
    return `${label}${opensBlock ? "\n\n" : label.endsWith("：**") ? "" : " "}${turn.markdown}`;
  });
  return `${[title && `# ${title}`, dateLine, ...parts].filter((part) => part.trim() !== "").join("\n\n")}\n`;
}

function labelOf(word: string, outlet: string | null, lang: string): string {
  const language = lang.split("-")[0];
  const colon = language === "fr" ? "\u00a0:" : language === "zh" ? "：" : ":";
  const escaped = (text: string) => text.replace(/[\\*_[\]<>&`~|:()#!]/gu, "\\$&");
  const medium = outlet === null ? "" : language === "zh" ? `（${escaped(outlet)}）` : ` (${escaped(outlet)})`;
  return `**${escaped(word)}${medium}${colon}**`;
}
