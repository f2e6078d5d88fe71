// Runs of words with their marks, and how they are written as Markdown. A mark never encloses
// outer white space and never stands where CommonMark would leave its stars as stars.

import { linkAddress, plainText } from "./escape";

export type Marks = { strong: boolean; em: boolean; strike: boolean; code: boolean; href: string | null };
export type Run = Marks & { text: string; beforeLink?: boolean };

export const BREAK = "\n";
export const noMarks: Marks = { strong: false, em: false, strike: false, code: false, href: null };

type Mark = "strong" | "em" | "strike";
const SIGNS: Record<Mark, string> = { strong: "**", em: "*", strike: "~~" };
const ORDER: readonly Mark[] = ["strong", "em", "strike"];

/** White space as a browser shows it: one space, none at the edges and around line breaks. */
export function tidy(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    // Struck words are only struck: signs inside signs would stop one another from working.
    const next = { ...run, text: run.text.replace(/[ \t\f\r]+/gu, " "), ...(run.strike && { strong: false, em: false }) };
    const last = out[out.length - 1];
    if (last && sameMarks(last, next)) last.text += next.text;
    else if (next.text !== "") out.push(next);
  }
  // A run that is only white space takes the marks that both its neighbours have.
  out.forEach((run, at) => {
    const [left, right] = [out[at - 1], out[at + 1]];
    if (run.text.trim() !== "" || run.text.includes(BREAK) || !left || !right) return;
    for (const mark of ORDER) run[mark] = left[mark] && right[mark];
    run.href = left.href === right.href ? left.href : null;
  });
  return trimmed(spaced(merged(out)));
}

function merged(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    if (last && sameMarks(last, run)) last.text += run.text;
    else out.push({ ...run });
  }
  return out;
}

function spaced(runs: Run[]): Run[] {
  let before = "";
  for (const run of runs) {
    run.text = run.text.replace(/ *\n */gu, BREAK).replace(/ {2,}/gu, " ");
    if (/[ \n]$/u.test(before) && run.text.startsWith(" ")) run.text = run.text.slice(1);
    before = run.text || before;
  }
  for (let at = runs.length - 1, after = ""; at >= 0; at -= 1) {
    const run = runs[at]!;
    if (after.startsWith(BREAK)) run.text = run.text.replace(/ +$/u, "");
    after = run.text || after;
  }
  return runs.filter((run) => run.text !== "");
}

function trimmed(runs: Run[]): Run[] {
  while (runs[0]) {
    runs[0].text = runs[0].text.trimStart();
    if (runs[0].text !== "") break;
    runs.shift();
  }
  while (runs.length > 0) {
    const last = runs[runs.length - 1]!;
    last.text = last.text.trimEnd();
    if (last.text !== "") break;
    runs.pop();
  }
  return runs;
}

const sameMarks = (a: Marks, b: Marks) => ORDER.every((mark) => a[mark] === b[mark]) && a.code === b.code && a.href === b.href;

export const textOf = (runs: readonly Run[]) => runs.map((run) => run.text).join("");

/** Tidied runs as one paragraph; its lines are joined by hard breaks, or by spaces. */
export function writeRuns(runs: readonly Run[], breaks: "lines" | "spaces" = "lines"): string {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split(BREAK).forEach((text, at) => {
      if (at > 0) lines.push([]);
      if (text !== "") lines[lines.length - 1]!.push({ ...run, text });
    });
  }
  // An exclamation mark before a link's bracket would make a picture of it.
  for (const line of lines) line.forEach((run, at) => (run.beforeLink = run.href === null && (line[at + 1]?.href ?? null) !== null));
  const written = lines.map((line) => write(trimmed(line), ORDER, "", "", true));
  if (breaks === "spaces") return written.filter((line) => line !== "").join(" ");
  // Two line breaks in a row are how mail programs and web forms write paragraphs.
  return written.join("\n").replace(/\n+/gu, (gap) => (gap.length > 1 ? "\n\n" : "\\\n"));
}

function write(runs: readonly Run[], marks: readonly Mark[], before: string, after: string, lineStart: boolean): string {
  const [mark, ...rest] = marks;
  if (mark === undefined) return writeLinks(runs, before, after, lineStart);
  let out = "";
  for (const group of grouped(runs, (run) => run[mark])) {
    const left = lastChar(group.before) || before;
    const right = firstChar(group.after) || after;
    const atStart = lineStart && out === "";
    if (!group.on) out += write(group.runs, rest, left, right, atStart);
    else out += marked(group.runs, mark, rest, left, right, atStart);
  }
  return out;
}

/** One marked group, with what can't stand at a mark's edge written outside it. */
function marked(runs: Run[], mark: Mark, rest: readonly Mark[], before: string, after: string, lineStart: boolean): string {
  const text = textOf(runs);
  const lead = edge(text, before, "start");
  const tail = lead === text.length ? 0 : edge(text, after, "end");
  const [left, middle, right] = [cut(runs, 0, lead), cut(runs, lead, text.length - tail), cut(runs, text.length - tail, text.length)];
  const core = textOf(middle);
  if (core === "") return write(runs, rest, before, after, lineStart);
  // A link or code at the edge brings punctuation of its own, which a word outside would spoil.
  const first = middle[0]!;
  const last = middle[middle.length - 1]!;
  const [outerLeft, outerRight] = [lead > 0 ? text[lead - 1]! : before, tail > 0 ? text[text.length - tail]! : after];
  const spoilt = (first.href !== null && isPlainWord(outerLeft)) || (last.href !== null && isPlainWord(outerRight));
  const sign = SIGNS[mark];
  const inside = spoilt
    ? grouped(middle, (run) => run.href)
        .map((group) => (group.on === null ? marked(group.runs, mark, rest, lastChar(group.before), firstChar(group.after), false) : group.runs.map((run) => writeLink(run, [mark, ...rest])).join("")))
        .join("")
    : `${sign}${write(middle, rest, sign, sign, false)}${sign}`;
  return write(left, rest, before, core, lineStart) + inside + write(right, rest, core, after, false);
}

/** How much of a group's edge goes outside: white space, and punctuation that a word touches. */
function edge(text: string, outer: string, side: "start" | "end"): number {
  const chars = side === "start" ? [...text] : [...text].reverse();
  let taken = 0;
  let touching = outer;
  for (const char of chars) {
    const spoils = /[\p{P}\p{S}]/u.test(char) && char.search(CJK) !== 0 && (isPlainWord(touching) || (taken > 0 && isMovable(touching)));
    if (!/\s/u.test(char) && !spoils) break;
    taken += char.length;
    touching = char;
  }
  return taken;
}

const isMovable = (char: string) => /^[\p{P}\p{S}]/u.test(char);

// A star beside an ideograph or full-width punctuation works as it stands.
const CJK = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff00-\uffef]/gu;
const isPlainWord = (char: string) => /^[\p{L}\p{N}\p{M}]/u.test(char) && char.search(CJK) !== 0;

function cut(runs: readonly Run[], from: number, to: number): Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== "") out.push({ ...run, text });
    at += run.text.length;
  }
  return out;
}

function writeLinks(runs: readonly Run[], before: string, after: string, lineStart: boolean): string {
  let out = "";
  for (const { runs: group, on } of grouped(runs, (run) => run.href)) {
    const text = textOf(group);
    const follows = runs[runs.indexOf(group[group.length - 1]!) + 1];
    if (on !== null) {
      out += writeLink({ ...group[0]!, text }, []);
      continue;
    }
    for (const run of group) {
      if (run.code) out += writeCode(run.text);
      else out += plainText(run.text, { lineStart: lineStart && out === "", before: lastChar(out) || before, after: follows ? "[" : after });
    }
    if (group[group.length - 1]!.beforeLink && out.endsWith("!")) out = `${out.slice(0, -1)}\\!`;
  }
  return out;
}

function writeLink(run: Run, marks: readonly Mark[]): string {
  const href = run.href ?? "";
  if (run.text === href && /^https?:\/\/[!-~]*[A-Za-z0-9/]$/u.test(href) && !/[*_~()[\]\\<>]/u.test(href)) return href;
  const [, lead = "", words = "", tail = ""] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
  if (words === "") return lead + tail;
  const set = marks.filter((mark) => run[mark]).map((mark) => SIGNS[mark]);
  const inside = run.code ? writeCode(words) : plainText(words, { inLink: true });
  return `${lead}[${set.join("")}${inside}${[...set].reverse().join("")}](${linkAddress(href)})${tail}`;
}

function writeCode(text: string): string {
  const ticks = "`".repeat(Math.max(0, ...[...text.matchAll(/`+/gu)].map((run) => run[0].length)) + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

type Group<V> = { runs: Run[]; on: V; before: string; after: string };

/** Neighbouring runs that agree on something, with the words before and after them. */
function grouped<V>(runs: readonly Run[], by: (run: Run) => V): Group<V>[] {
  const out: Group<V>[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    if (last && last.on === by(run)) last.runs.push(run);
    else out.push({ runs: [run], on: by(run), before: last ? textOf(last.runs) : "", after: "" });
  }
  out.forEach((group, at) => (group.after = textOf(out[at + 1]?.runs ?? [])));
  return out;
}

const firstChar = (text: string) => [...text.slice(0, 2)][0] ?? "";
const lastChar = (text: string) => [...text.slice(-2)].pop() ?? "";
