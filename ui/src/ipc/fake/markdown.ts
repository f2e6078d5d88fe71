// A sketch of the renderer: enough to see a preview in a browser. The real one is in core.

import type { BlockView, FileView, RoleWords, TurnView } from "../bindings";

const escape = (text: string) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");

function inline(text: string): string {
  return escape(text)
    .replace(/\*\*(.+?)\*\*/gu, "<strong>$1</strong>")
    .replace(/\*(.+?)\*/gu, "<em>$1</em>")
    .replace(/\[([^\]]+)\]\((https?:[^\s)]+)\)/gu, '<a href="$2">$1</a>');
}

function block(text: string): string {
  const heading = /^(#{2,4}) (.*)$/u.exec(text);
  if (heading) return `<h${heading[1]!.length}>${inline(heading[2]!)}</h${heading[1]!.length}>`;
  const lines = text.split("\n");
  if (lines.every((line) => /^[-*] /u.test(line))) {
    return `<ul>\n${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join("\n")}\n</ul>`;
  }
  return `<p>${lines.map(inline).join("\n")}</p>`;
}

const blocks = (markdown: string) => markdown.split(/\n{2,}/u).map((part) => part.trim()).filter((part) => part !== "");

function label(turn: TurnView, words: RoleWords): string {
  const word = turn.speaker ?? (turn.role === "question" ? words.question : turn.role === "answer" ? words.answer : null);
  if (word === null) return "";
  return `<strong>${escape(turn.outlet === null ? word : `${word} (${turn.outlet})`)}:</strong> `;
}

/** The statement's own pictures by their digests, as core writes them. */
function withPictures(html: string, files: readonly FileView[]): string {
  return html.replace(/!\[([^\]]*)\]\(([^\s)]+)\)/gu, (typed, alt: string, name: string) => {
    const file = files.find((one) => one.name === name);
    return file ? `<img src="asset:${file.hash}" alt="${alt || escape(file.alt ?? "")}" />` : typed;
  });
}

export function renderBlock(turns: TurnView[], words: RoleWords, files: readonly FileView[]): BlockView {
  const { turn, html } = renderWords(turns, words);
  return { turn, html: withPictures(html, files) };
}

function renderWords(turns: TurnView[], words: RoleWords): BlockView {
  const opening = turns[0]!;
  const anchor = opening.id.slice(-12);
  if (opening.role === "text") {
    const parts = blocks(opening.markdown).map(block);
    const first = parts[0]?.replace(/^<p>/u, `<p>${label(opening, words)}`);
    return { turn: opening.id, html: `<div class="qa-t" id="t-${anchor}">${[first ?? "", ...parts.slice(1)].join("\n")}</div>` };
  }
  const lines = turns.map((turn) => {
    const [first = "", ...rest] = blocks(turn.markdown);
    const lead = `${label(turn, words)}${inline(first)}`;
    if (turn.role === "question") return `<p id="q-${anchor}-l" class="qa-q">${lead}</p>`;
    return `<div class="qa-a" id="a-${turn.id.slice(-12)}">${[`<p>${lead}</p>`, ...rest.map(block)].join("\n")}</div>`;
  });
  return {
    turn: opening.id,
    html: `<div class="qa" role="group" id="q-${anchor}" aria-labelledby="q-${anchor}-l">\n${lines.join("\n")}\n</div>`,
  };
}
