// @vitest-environment jsdom
import { expect, test } from "vitest";

import type { ArticleView, TurnView } from "../ipc/bindings";
import { articleHtml, articleText, statementMarkdown } from "./copy";
import { readHtml } from "./html";

const article: ArticleView = {
  lang: "en",
  dir: "ltr",
  title: "Harbour <fees>",
  date_line: "Westmar, 2 March 2026",
  blocks: [
    { turn: "1", html: '<div class="qa" role="group" id="q-1" aria-labelledby="q-1-l">\n<p id="q-1-l" class="qa-q"><strong>Question:</strong> Who pays?</p>\n<div class="qa-a"><p><strong>Spokesperson:</strong> Nobody,<br />\nsays <a href="https://a.example/">the law</a>.</p>\n<ul>\n<li>ships\n<ol start="3">\n<li>old ones</li>\n</ol>\n</li>\n<li>boats</li>\n</ul></div>\n</div>' },
    { turn: "2", html: '<div class="qa-t" id="t-2"><table>\n<thead>\n<tr>\n<th style="text-align:right">Port</th><th>Fee</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>Halmar</td><td>4</td>\n</tr>\n</tbody>\n</table>\n<p lang="ar" dir="rtl">نص</p></div>' },
  ],
};

test("what Word gets has no styles, ids or roles, and keeps tables, links and directions", () => {
  const html = articleHtml(article);
  expect(html).not.toMatch(/ (?:style|class|id|role|aria-\w+)=/u);
  expect(html).toContain('<html lang="en" dir="ltr">');
  expect(html).toContain("<h1>Harbour &lt;fees&gt;</h1>\n<p>Westmar, 2 March 2026</p>");
  expect(html).toContain('<a href="https://a.example/">the law</a>');
  expect(html).toContain('<table border="1">');
  expect(html).toContain('<ol start="3">');
  expect(html).toContain('<p lang="ar" dir="rtl">نص</p>');
});

test("every block of a right-to-left statement says its direction to Word", () => {
  const html = articleHtml({ ...article, lang: "ar", dir: "rtl", blocks: [{ turn: "1", html: "<div><p>نص</p></div>" }] });
  expect(html).toContain('<h1 dir="rtl">');
  expect(html).toContain('<p dir="rtl">نص</p>');
});

test("nothing that runs is copied", () => {
  const html = articleHtml({ ...article, blocks: [{ turn: "1", html: '<p onclick="alert(1)">a<script>alert(1)</script></p>' }] });
  expect(html).not.toContain("alert");
});

test("plain text keeps labels, lists, lines and cells", () => {
  expect(articleText(article)).toBe(
    "Harbour <fees>\n\nWestmar, 2 March 2026\n\nQuestion: Who pays?\n\nSpokesperson: Nobody,\nsays the law.\n\n- ships\n  3. old ones\n- boats\n\nPort\tFee\nHalmar\t4\n\nنص",
  );
});

test("a picture of the statement is its words elsewhere, and a link to a file is bare words", () => {
  const html = `<p><img src="asset:${"0".repeat(64)}" width="8" height="6" alt="Two &lt;ferries&gt;" /> and <a href="asset:${"1".repeat(64)}">the table</a>.</p>`;
  const shown = { ...article, blocks: [{ turn: "a", html }] };
  expect(articleHtml(shown)).toContain("<p>Two &lt;ferries&gt; and the table.</p>");
  expect(articleText(shown)).toContain("Two <ferries> and the table.");
});

test("what was copied for Word can be pasted again", () => {
  expect(readHtml(articleHtml(article))?.markdown).toContain("**Question:** Who pays?\n\n**Spokesperson:** Nobody,\\\nsays [the law](https://a.example/).\n\n- ships\n  3. old ones\n- boats\n\n| Port | Fee |");
});

const turn = (part: Partial<TurnView>): TurnView => ({ id: "1", role: "answer", speaker: null, outlet: null, markdown: "", origin: null, ...part });

test("Markdown keeps every turn byte for byte under its label", () => {
  const turns = [turn({ role: "question", outlet: "The *Daily*", markdown: "Who?" }), turn({ markdown: "- a\n-  b" }), turn({ role: "text", markdown: "Bare  text" })];
  const written = statementMarkdown({ title: "Fees", turns, words: { question: "Question", answer: "Spokesperson" }, lang: "en" }, "2 March 2026");
  expect(written).toBe("# Fees\n\n2 March 2026\n\n**Question (The \\*Daily\\*):** Who?\n\n**Spokesperson:**\n\n- a\n-  b\n\nBare  text\n");
});

test("labels have their language's colon", () => {
  const one = (lang: string) => statementMarkdown({ title: "", turns: [turn({ outlet: "甲", markdown: "A" })], words: { question: "Q", answer: "答" }, lang }, "");
  expect(one("zh")).toBe("**答（甲）：**A\n");
  expect(one("fr")).toBe("**答 (甲)\u00a0:** A\n");
});
