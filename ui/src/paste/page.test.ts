// @vitest-environment jsdom
import { expect, test } from "vitest";

import { parsePage, STYLE } from "./page";

test("styles and handlers are kept out of the page's policy, and words are not touched", () => {
  const { document, sheets } = parsePage(`<style>p.a {color: red}</style><p STYLE='mso-list:l0' onclick="a()" title="a style='b' onclick=c">an style="x" 5 < 7</p>`);
  const paragraph = document.querySelector("p")!;
  expect(sheets).toBe("p.a {color: red}");
  expect(document.querySelector("style, [style], [onclick]")).toBeNull();
  expect(paragraph.getAttribute(STYLE)).toBe("mso-list:l0");
  expect(paragraph.getAttribute("title")).toBe("a style='b' onclick=c");
  expect(paragraph.textContent).toBe('an style="x" 5 < 7');
});
