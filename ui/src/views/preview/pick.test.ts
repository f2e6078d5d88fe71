// @vitest-environment jsdom
import { expect, test } from "vitest";

import { pickedAt, placeIn } from "./pick";

const ID = "0123456789ab";

/** Clicks on the bar in the text that the page shows; answers where the caret goes. */
function clicked(page: string, markdown: string, lang = "en"): string {
  const inner = new DOMParser().parseFromString(page.replace("|", "<i></i>"), "text/html");
  const mark = inner.querySelector("i")!;
  const parent = mark.parentElement!;
  const before = mark.previousSibling;
  const offset = before?.nodeType === 3 ? (before as Text).data.length : 0;
  mark.remove();
  parent.normalize();
  const node = before ?? parent.firstChild ?? parent;
  const picked = pickedAt(parent, { node, offset })!;
  expect(picked.anchor).toBe(ID);
  const at = placeIn(markdown, picked, lang);
  return `${markdown.slice(0, at)}|${markdown.slice(at)}`;
}

const answer = (html: string) => `<div class="qa-a" id="a-${ID}">${html}</div>`;

test.each([
  ["a word", answer("<p>The port |is open.</p>"), "The port is open.", "The port |is open."],
  ["the middle of a word", answer("<p>The po|rt is open.</p>"), "The port is open.", "The po|rt is open."],
  ["the end of a text", answer("<p>The port is open|</p>"), "The port is open", "The port is open|"],
  ["a bold word", answer("<p>The <strong>por|t</strong> is open.</p>"), "The **port** is open.", "The **por|t** is open."],
  ["the second of two equal words", answer("<p>Port and por|t and port.</p>"), "Port and port and port.", "Port and por|t and port."],
  ["a word that the label has too", answer("<p><strong>Embassy:</strong> The Embas|sy knows.</p>"), "The Embassy knows.", "The Embas|sy knows."],
  ["the label itself", answer("<p><strong>Spokes|person:</strong> It is.</p>"), "It is.", "|It is."],
  ["a word that stands in an address", answer('<p><a href="https://a.example/report">The report</a> is a repo|rt.</p>'), "[The report](https://a.example/report) is a report.", "[The report](https://a.example/report) is a repo|rt."],
  ["a word of a link", answer('<p>See <a href="https://a.example/port">the po|rt</a>.</p>'), "See [the port](https://a.example/port).", "See [the po|rt](https://a.example/port)."],
  ["a list", answer("<ul>\n<li>one</li>\n<li>t|wo</li>\n</ul>"), "- one\n- two", "- one\n- t|wo"],
])("a click on %s goes there", (_, page, markdown, expected) => {
  expect(clicked(page, markdown)).toBe(expected);
});

test("a question is told from its answers", () => {
  expect(clicked(`<div class="qa" id="q-${ID}"><p class="qa-q" id="q-${ID}-l"><strong>Question:</strong> Is it op|en?</p></div>`, "Is it open?")).toBe("Is it op|en?");
});

test("Chinese words and Arabic words are found", () => {
  expect(clicked(answer("<p>港口归公共|机构所有。</p>"), "港口归公共机构所有。", "zh")).toBe("港口归公共|机构所有。");
  expect(clicked(answer("<p>الميناء مل|ك لهيئة عامة.</p>"), "الميناء ملك لهيئة عامة.", "ar")).toBe("الميناء مل|ك لهيئة عامة.");
});

test("outside the exchanges nothing is picked", () => {
  const inner = new DOMParser().parseFromString("<h1>Title</h1>", "text/html");
  expect(pickedAt(inner.querySelector("h1"), null)).toBeNull();
  expect(pickedAt(null, null)).toBeNull();
});
