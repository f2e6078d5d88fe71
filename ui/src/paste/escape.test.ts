import { expect, test } from "vitest";

import { linkAddress, plainText } from "./escape";

const check = (text: string, expected: string) => expect(plainText(text, { lineStart: true })).toBe(expected);

test("what could open a block at the start of a line is text", () => {
  check("# one", "\\# one");
  check("> one", "\\> one");
  check("- one", "\\- one");
  check("+ one", "\\+ one");
  check("* one", "\\* one");
  check("12. one", "12\\. one");
  check("2) one", "2\\) one");
  check("---", "\\---");
  check("===", "\\===");
  check(":-:", "\\:-:");
  check("~~~ one", "\\~\\~\\~ one");
  check("    four spaces", "four spaces");
});

test("what opens nothing stays readable", () => {
  check("2026 was", "2026 was");
  check("-5 degrees", "-5 degrees");
  check("5 < 7 & 8 > 3", "5 < 7 & 8 > 3");
  check("snake_case", "snake_case");
  check("AT&T", "AT&T");
  check("one\u00a0two", "one\u00a0two");
  check("C# and #tag", "C# and #tag");
});

test("what could open a mark is text", () => {
  check("a*b `c` [d] e|f", "a\\*b \\`c\\` \\[d] e\\|f");
  check("_a_", "\\_a\\_");
  check("重_点", "重\\_点");
  check("<b> </b> <!-- <?", "\\<b> \\</b> \\<!-- \\<?");
  check("&copy; &#58; &x", "\\&copy; \\&#58; &x");
  check("a](b", "a\\](b");
  check("\\* and \\d", "\\\\\\* and \\d");
});

test("a web address stays as it is", () => {
  check("https://a.example/b_c*d", "https://a.example/b_c\\*d");
  check("(www.a.example/b_c).", "(www.a.example/b_c).");
});

test("words of a link keep their brackets", () => {
  expect(plainText("see [1] or ]", { inLink: true })).toBe("see \\[1\\] or \\]");
});

test("an address that would end the link early goes into angle brackets", () => {
  expect(linkAddress("https://a.example/b")).toBe("https://a.example/b");
  expect(linkAddress("https://a.example/b(c)")).toBe("<https://a.example/b(c)>");
  expect(linkAddress("https://a.example/b c")).toBe("<https://a.example/b%20c>");
});
