// @vitest-environment jsdom
// How long a long document from Word takes to be read when it is pasted. `npm run bench`.
import { bench } from "vitest";

import { readHtml } from "./html";

const paragraph = "<p class=MsoNormal><span lang=EN-GB>Some <b>bold</b> words, and more.</span></p>";
const page = (paragraphs: number) => `<meta name=Generator content="Microsoft Word 15">${paragraph.repeat(paragraphs)}`;

for (const paragraphs of [100, 1000]) {
  const html = page(paragraphs);
  bench(`paste ${paragraphs} paragraphs from Word`, () => void readHtml(html), { iterations: 5, warmupIterations: 1, time: 0 });
}
