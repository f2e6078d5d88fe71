// @vitest-environment jsdom
import { expect, test } from "vitest";

import { rendered } from "./rendered";

function html(source: string): string {
  const host = document.createElement("div");
  host.append(rendered(source, document));
  return host.innerHTML;
}

test("words, lists and tables of the page keep their structure", () => {
  expect(html('<div class="qa-t" id="t-1">\n<p>It is <strong>so</strong>.</p>\n<ol start="3"><li>one</li></ol></div>')).toBe(
    "<div>\n<p>It is <strong>so</strong>.</p>\n<ol start=\"3\"><li>one</li></ol></div>",
  );
  expect(html("<table><thead><tr><th class=\"end\">A</th></tr></thead></table>")).toBe("<table><thead><tr><th>A</th></tr></thead></table>");
});

test("a word of another language keeps its tag and direction", () => {
  expect(html('<p>Le <span lang="ar" dir="rtl">بيان</span></p>')).toBe('<p>Le <span lang="ar" dir="rtl">بيان</span></p>');
});

test("nothing that runs, loads or leads somewhere gets in", () => {
  for (const hostile of [
    "<script>alert(1)</script>",
    '<img src="https://elsewhere.example/x" onerror="alert(1)">',
    '<a href="javascript:alert(1)" onclick="alert(1)">here</a>',
    '<p style="position:fixed" onmouseover="alert(1)" class="title" id="app">words</p>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<svg><script>alert(1)</script><use href="#x"/></svg>',
    '<form action="https://elsewhere.example"><button formaction="x">go</button></form>',
    '<p lang="en&quot; onload=&quot;x" dir="sideways">words</p>',
    '<template><img src=x onerror=alert(1)></template>',
  ]) {
    const made = html(hostile);
    expect(made, hostile).not.toMatch(/script|src|href|style|onerror|onclick|onload|onmouseover|iframe|svg|form|id=|alert|sideways/u);
  }
  expect(html('<a href="https://press.example">here</a>')).toBe('<span class="link">here</span>');
  expect(html("<h2>Title</h2>")).toBe('<p class="heading">Title</p>');
});
