import { expect, test } from "vitest";

import type { ArticleView, HeadView, TurnView } from "../ipc/bindings";
import type { Backend } from "../ipc/backend";
import { Preview } from "./preview.svelte";

type Asked = { name: string; answer: (value: unknown) => void };

const turn = (id: string, markdown: string): TurnView => ({ id, role: "question", speaker: null, outlet: null, markdown, origin: null });
const head = { lang: "en" } as HeadView;
const tick = () => new Promise((resolve) => setTimeout(resolve, 0));

function desk() {
  const asked: Asked[] = [];
  const texts = new Map([["a", "one"], ["b", "two"]]);
  const backend = {
    call: (name: string) => new Promise((answer) => asked.push({ name, answer })),
  } as unknown as Backend;
  const frames: (() => void)[] = [];
  const preview = new Preview(
    backend,
    {
      head: () => head,
      turns: () => [...texts].map(([id, text]) => turn(id, text)),
      block: (id) => (texts.has(id) ? [turn(id, texts.get(id)!)] : null),
    },
    (run) => frames.push(run),
  );
  const frame = async () => {
    frames.splice(0).forEach((run) => run());
    await tick();
  };
  const article: ArticleView = { lang: "en", dir: "ltr", title: "", date_line: "", blocks: [{ turn: "a", html: "one" }, { turn: "b", html: "two" }] };
  return { asked, texts, preview, frame, article };
}

async function opened() {
  const it = desk();
  it.preview.wholeChanged();
  await it.frame();
  it.asked[0]!.answer(it.article);
  await tick();
  return it;
}

test("keys within one frame ask for the block once", async () => {
  const it = await opened();
  for (let key = 0; key < 5; key += 1) it.preview.blockChanged("a");
  await it.frame();
  expect(it.asked.map((call) => call.name)).toEqual(["render_article", "render_block"]);
});

test("keys pressed while an answer is awaited ask once more, and the newest text wins", async () => {
  const it = await opened();
  it.preview.blockChanged("a");
  await it.frame();
  it.preview.blockChanged("a");
  it.preview.blockChanged("a");
  await it.frame();
  expect(it.asked.length).toBe(2);
  it.asked[1]!.answer({ turn: "a", html: "older" });
  await tick();
  await it.frame();
  it.asked[2]!.answer({ turn: "a", html: "newest" });
  await tick();
  expect(it.preview.article?.blocks.map((block) => block.html)).toEqual(["newest", "two"]);
});

test("blocks that did not change stay the same objects", async () => {
  const it = await opened();
  const before = it.preview.article!.blocks[1];
  it.preview.blockChanged("a");
  await it.frame();
  it.asked[1]!.answer({ turn: "a", html: "new" });
  await tick();
  expect(it.preview.article!.blocks[1]).toBe(before);
});

test("an answer for a closed statement is dropped", async () => {
  const it = await opened();
  it.preview.blockChanged("a");
  await it.frame();
  it.preview.stop();
  it.asked[1]!.answer({ turn: "a", html: "late" });
  await tick();
  expect(it.preview.article!.blocks[0]!.html).toBe("one");
});

test("a changed title asks for the head alone and keeps the blocks", async () => {
  const it = await opened();
  const { blocks } = it.preview.article!;
  it.preview.headChanged();
  await it.frame();
  it.asked[1]!.answer({ ...it.article, title: "New title", blocks: [] });
  await tick();
  expect(it.preview.article).toMatchObject({ title: "New title" });
  expect(it.preview.article!.blocks).toBe(blocks);
});
