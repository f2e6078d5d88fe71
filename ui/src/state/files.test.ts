import { expect, test } from "vitest";

import { fakeBackend } from "../ipc/fake";
import type { FileView } from "../ipc/bindings";
import { fittingName, freeName, markdownOf, namedFile } from "./files";
import { Pictures } from "./pictures";
import { sendFile } from "./sending";

const file = (name: string, media_type = "image/jpeg"): FileView => ({ name, hash: "", media_type, bytes: 1, width: 1, height: 1, alt: null, caption: "", credit: "" });

test("an address names a file whatever its case and its percent signs", () => {
  const files = [file("Harbour.jpg"), file("码头.jpg")];
  expect(namedFile(files, "harbour.JPG")?.name).toBe("Harbour.jpg");
  expect(namedFile(files, "%E7%A0%81%E5%A4%B4.jpg")?.name).toBe("码头.jpg");
  expect(namedFile(files, "%zz")).toBeNull();
});

test.each([
  ["North pier", "North-pier.jpg"],
  ["north/pier.png", "north-pier.jpg"],
  ["  ", "old.jpg"],
  ["صورة الميناء", "صورة-الميناء.jpg"],
  ["a<b>", "a-b.jpg"],
])("a typed name %o fits as %o", (typed, name) => {
  expect(fittingName(typed, "old.jpg")).toBe(name);
});

test("a taken name gets a number", () => {
  const files = [file("a.jpg"), file("A-2.jpg")];
  expect(freeName(files, "A.jpg")).toBe("A-3.jpg");
});

test("a picture is shown and a document is linked", () => {
  expect(markdownOf(file("a.jpg"))).toBe("![](a.jpg)");
  expect(markdownOf(file("a.pdf", "application/pdf"))).toBe("[a.pdf](a.pdf)");
});

test("a large file goes to the newsroom in parts and comes back whole", async () => {
  const backend = fakeBackend();
  const bytes = new Uint8Array(2_500_000).map((_, at) => at % 251);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts: number[] = [];
  const counting = { ...backend, call: ((name, args) => (parts.push((args as { part?: string }).part?.length ?? 0), backend.call(name, args))) as typeof backend.call };
  const { file: sent } = await sendFile(counting, new File([bytes], "large.png"));
  expect(parts).toEqual([1_333_332, 1_333_332, 666_672]);
  const url = await new Pictures(backend).url(sent!.hash);
  expect(Buffer.from(url.split(",")[1]!, "base64").equals(Buffer.from(bytes))).toBe(true);
});

test("a picture is asked for once, and again after it failed", async () => {
  let asked = 0;
  const backend = { ...fakeBackend(), call: () => ((asked += 1) === 1 ? Promise.reject(new Error("no")) : Promise.resolve({ url: "data:" })) } as never;
  const pictures = new Pictures(backend);
  await expect(pictures.url("a")).rejects.toThrow();
  await Promise.resolve();
  expect(await pictures.url("a")).toBe("data:");
  await pictures.url("a");
  expect(asked).toBe(2);
});
