// html.mjs FOLDER: the Nu Html Checker over every .html file in it. An error or a warning fails.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import { files, verdict } from "./files.mjs";

const [folder] = process.argv.slice(2);
const checker = join(import.meta.dirname, "node_modules/vnu-jar/build/dist/vnu.jar");
const work = mkdtempSync(join(tmpdir(), "html-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

/** A fragment is pasted under a title: it is judged inside a page that has one, in its own page's language and direction. */
function wrapped(fragment) {
  const page = readFileSync(join(dirname(fragment), "index.html"), "utf8");
  const html = /<html[^>]*>/.exec(page)[0];
  const copy = join(work, relative(folder, fragment));
  mkdirSync(dirname(copy), { recursive: true });
  const body = readFileSync(fragment, "utf8");
  writeFileSync(copy, `<!doctype html>${html}<head><meta charset="utf-8"><title>A page</title></head><body><h1>A page</h1>\n${body}</body></html>\n`);
  return copy;
}

const pages = files(folder, (name) => name.endsWith(".html"));
if (pages.length === 0) verdict([`no .html file in ${folder}`], "No HTML files");
const judged = pages.map((page) => (basename(page) === "fragment.html" ? wrapped(page) : page));
const run = spawnSync("java", ["-jar", checker, "--format", "json", "--stdout", "--exit-zero-always", ...judged], {
  encoding: "utf8",
  maxBuffer: 1 << 28,
});
if (run.status !== 0) throw new Error(`the checker did not run: ${run.error ?? run.stderr}`);

// It calls a warning an "info" with the subtype "warning"; any other info is advice.
const faults = JSON.parse(run.stdout)
  .messages.filter((message) => message.type !== "info" || message.subType === "warning")
  .map((message) => {
    const file = message.url?.startsWith("file:") ? fileURLToPath(message.url) : "";
    const name = relative(file.startsWith(work) ? work : folder, file);
    return `${name}:${message.lastLine ?? 0}: ${message.subType ?? message.type}: ${message.message}`;
  });
verdict(faults, `${pages.length} HTML files`);
