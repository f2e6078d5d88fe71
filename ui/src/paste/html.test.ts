// @vitest-environment jsdom
import { expect, test } from "vitest";

import { isRich, readHtml } from "./html";

const check = (html: string, expected: string) => expect(readHtml(html)!.markdown).toBe(expected);

test("marks never enclose outer white space and are not doubled", () => {
  check("<p><b>one </b><b>two</b></p>", "**one two**");
  check("<p>a<b> </b>c</p>", "a c");
  check("<p><b><strong>one</strong></b></p>", "**one**");
  check("<p><b>one<br>two</b></p>", "**one**\\\n**two**");
});

test("punctuation that a word would spoil stands outside its mark", () => {
  check("<p><b>Note:</b>text and <b>(1. ]</b>x</p>", "**Note**:text and **(1.** ]x");
  check("<p>a<b>“b”</b>c</p>", "a“**b**”c");
  check("<p>重点<b>“重点”</b>。</p>", "重点**“重点”**。");
});

test("an exclamation mark before a link makes no picture of it", () => {
  check('<p><i>Look!</i><a href="https://a.example/">here</a></p>', "*Look*\\![here](https://a.example/)");
});

test("a backslash before a mark stays a backslash", () => {
  check("<p>C:\\<b>dir</b></p>", "C:\\\\**dir**");
});

test("bold that is taken back is not bold", () => {
  check('<b style="font-weight:normal">one</b> <b>two<span style="font-weight:400"> three</span></b>', "one **two** three");
});

test("no-break spaces inside a text are kept", () => {
  check("<p>3&nbsp;%, «&#8239;oui&#8239;»</p>", "3\u00a0%, «\u202foui\u202f»");
});

test("only links that readers may follow are kept", () => {
  check('<a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="#c">c</a> <a href="https://a.example/(x)">d</a>', "a b c [d](<https://a.example/(x)>)");
  check('<a href="https://a.example/b">https://a.example/b</a>', "https://a.example/b");
});

test("nothing of a page runs or is fetched", () => {
  check('<p>a<script>window.ran = 1</script><img src="x" onerror="window.ran = 1"></p>', "a");
  expect("ran" in window).toBe(false);
});

test("struck words are kept on a web page and a deletion is dropped from a draft", () => {
  check("<p>a <del>b</del></p>", "a ~~b~~");
  check('<p class=MsoNormal>a <del cite="mailto:x" datetime="2026">b</del>c</p>', "a c");
});

test("the number of a heading is Word's drawing", () => {
  check("<h2 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>One</h2>", "## One");
});

test("a list whose numbers go on keeps them", () => {
  const item = (marker: string, text: string) => `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${marker}</span>${text}</p>`;
  check(`${item("4.", "four")}${item("5.", "five")}`, "4. four\n5. five");
});

test("Windows' offsets before the page are not text", () => {
  check("Version:0.9\r\nStartHTML:0000000105\r\n<html><body><!--StartFragment--><p><i>one</i></p><!--EndFragment--></body></html>", "*one*");
});

test("code keeps its characters and its fence", () => {
  check("<p><code>a`*b*</code></p>", "``a`*b*``");
  check("<pre>a\n```\nb</pre>", "````\na\n```\nb\n````");
});

test("ordinary words of a web page are not worth more than their text", () => {
  expect(isRich(readHtml("<div>one<br>two</div>")!)).toBe(false);
  expect(isRich(readHtml("<div><i>one</i></div>")!)).toBe(true);
});
