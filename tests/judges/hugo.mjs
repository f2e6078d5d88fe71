// hugo.mjs PACKAGE HUGO: builds the Markdown package with the minimal site in hugo/, as a web
// team would. Every statement must become a page of its own, with its speaker labels bold.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

import { files, verdict } from "./files.mjs";

/** How a question's label begins, by language. */
const LABELS = { en: "Question", fr: "Question", zh: "问", ar: "سؤال" };

const [folder, hugo] = process.argv.slice(2);
const content = join(folder, "data/content");
const site = mkdtempSync(join(tmpdir(), "hugo-"));
process.on("exit", () => rmSync(site, { recursive: true, force: true }));
cpSync(join(import.meta.dirname, "hugo"), site, { recursive: true });
cpSync(content, join(site, "content"), { recursive: true });

const run = spawnSync(hugo, ["--source", site, "--panicOnWarning", "--cacheDir", join(site, "cache")], { encoding: "utf8" });
if (run.status !== 0) verdict([`${run.error ?? run.stdout + run.stderr}`], "Hugo's build");

const faults = [];
let statements = 0;
for (const lang of new Set([...readdirSync(content), ...Object.keys(LABELS)])) {
  const sources = files(join(content, lang), (name) => name === "index.md");
  const pages = files(join(site, "public", lang), (name) => name.endsWith(".html")).flatMap((path) => {
    const html = readFileSync(path, "utf8");
    return html.includes("<article>") ? [{ name: relative(site, path), html }] : [];
  });
  statements += sources.length;
  if (pages.length !== sources.length) faults.push(`${lang}: ${sources.length} statements became ${pages.length} pages`);
  if (!pages.some(({ html }) => html.includes(`<strong>${LABELS[lang]}`))) faults.push(`${lang}: no question has a bold label`);
  for (const { name, html } of pages) {
    if (html.includes("**")) faults.push(`${name}: emphasis was left as asterisks`);
  }
}
verdict(faults, `${statements} statements built by Hugo`);
