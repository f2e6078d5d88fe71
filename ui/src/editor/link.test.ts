import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";

import { markdown } from "./language";
import { linkPlace, writeLink } from "./link";

function open(doc: string, anchor: number, head = anchor): EditorState {
  return EditorState.create({ doc, selection: { anchor, head }, extensions: [markdown()] });
}

function check(state: EditorState, text: string | null, url: string, after: string) {
  const place = linkPlace(state);
  expect(state.update(writeLink(place, text ?? place.text, url)).state.doc.toString()).toBe(after);
}

test("selected words become a link", () => {
  check(open("see the site now", 4, 12), null, "https://a.example/", "see [the site](https://a.example/) now");
});

test("the word at the caret becomes a link", () => {
  check(open("see site", 6), null, "https://a.example/", "see [site](https://a.example/)");
});

test("a link at the caret is offered for change", () => {
  const state = open("see [the site](https://a.example/) now", 8);
  expect(linkPlace(state)).toMatchObject({ text: "the site", url: "https://a.example/" });
  check(state, null, "https://b.example/", "see [the site](https://b.example/) now");
});

test("an empty address takes the link off and keeps its words", () => {
  check(open("see [the site](https://a.example/) now", 8), null, "", "see the site now");
});

test("a selected address is taken as the address", () => {
  expect(linkPlace(open("https://a.example/", 0, 18))).toMatchObject({ text: "", url: "https://a.example/" });
});

test("addresses with brackets and words with a lone bracket stay one link", () => {
  check(open("", 0), "a] b", "https://a.example/(x)", "[a\\] b](<https://a.example/(x)>)");
});
