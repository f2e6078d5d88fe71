// A newsroom in memory, for unit tests and for opening the window in a browser. It follows
// the contract, not every rule: Rust decides what is allowed.

import { childrenOf, isBelow, trailOf } from "../state/tree";
import { isSlug, proposeSlug } from "../state/slug";
import { uuid7 } from "../state/uuid";
import type * as B from "./bindings";
import type { Answer, Args, Backend, Name } from "./backend";
import { FakeCategories } from "./fake/categories";
import { fileHandlers } from "./fake/files";
import { readGuide } from "./fake/guide";
import { renderBlock } from "./fake/markdown";
import { inOrder, isTitled, isUpdatedIn, proposedSummary, templateOf } from "./fake/listing";
import { deadlineOf, isDueToday, keepVersion, pastHandlers } from "./fake/past";
import { togetherHandlers } from "./fake/together";
import { spellingHandlers } from "./fake/spelling";
import { noteFirstWords, pairsOf, translationHandlers } from "./fake/translation";
import { categories, emptyHead, noQuery, statements, type Category, type Statement } from "./fake/sample";
import { safekeepingHandlers } from "./fake/safekeeping";
import { groupsOf } from "../state/turns";

type Handlers = { [K in Name]: (args: Args<K>) => Answer<K> | Promise<Answer<K>> };

const refuse = (message: string, code: B.ErrorCode = "refused", reason?: B.Reason): never => {
  throw { code, message, reason } satisfies B.UiError;
};

/** As a check stops a publication. */
const stop = (check: string, name: string, message: string): never => {
  const findings: B.FindingView[] = [{ check, severity: "block", turn: null, message, case: name, args: [] }];
  throw { code: "refused", message: `The statement cannot be published yet. ${message}`, findings } satisfies B.UiError;
};

const WORDS: Record<string, B.RoleWords> = {
  en: { question: "Question", answer: "Spokesperson" },
  fr: { question: "Question", answer: "Porte-parole" },
  zh: { question: "问", answer: "答" },
  ar: { question: "سؤال", answer: "المتحدث" },
};
const wordsOf = (lang: string) => WORDS[lang] ?? WORDS["en"]!;
const dirOf = (lang: string): B.Dir => (lang === "ar" ? "rtl" : "ltr");
const LABEL = /^\s*(?:\*\*)?(Question|Q|Answer|A|Spokesperson|问|答|سؤال|جواب|المتحدث)\s*(?:\(([^)]+)\))?\s*[:：](?:\*\*)?\s*/u;

export function fakeBackend({ empty = false } = {}): Backend & { failSaves(error: B.UiError | null): void; damage(faults: string[]): void } {
  const now = Date.now();
  let saveError: B.UiError | null = null;
  let faults: string[] = [];
  let clipboard: B.ClipboardView = { html: null, text: null };
  let tree: Category[] = empty ? [] : structuredClone(categories);
  const all: Statement[] = empty ? [] : statements(now);
  /** The texts of the sample as they were put there; none until an empty newsroom took it in. */
  const untouched = new Map<string, string>();
  const written = ({ head, turns, note, edition }: Statement) => JSON.stringify([head, turns, note, edition]);
  let revisions = 1;
  let job: { started: number; total: number; cancelled: boolean } | null = null;

  const find = (id: string): Statement => all.find((one) => one.id === id) ?? refuse("The statement no longer exists.", "not_found");
  const slugOf = (it: Pick<Statement, "id" | "head">) => it.head.slug ?? (proposeSlug(it.head.title) || `statement-${it.id.slice(-6)}`);
  const nextRevision = () => `r${(revisions += 1)}`;
  const view = ({ versions: _, source: _source, from: _from, ...it }: Statement): B.StatementView => ({
    ...structuredClone(it),
    set: it.set ?? it.id,
    effective_slug: slugOf(it),
    proposed_summary: proposedSummary(it.turns),
    dir: dirOf(it.head.lang),
    words: wordsOf(it.head.lang),
  });
  const row = (it: Statement): B.StatementRow => ({
    id: it.id,
    title: it.head.title,
    lang: it.head.lang,
    dir: dirOf(it.head.lang),
    stage: it.stage,
    edition: it.edition,
    changed: it.changed,
    section: it.head.section,
    questions: it.turns.filter((turn) => turn.role === "question").length,
    saved_at: it.saved_at,
    deadline: deadlineOf(it),
    kind: it.head.kind,
    published_at: it.published_at,
    ...behind(it),
  });
  const behind = (it: Statement): Pick<B.StatementRow, "translates" | "stale" | "untranslated"> => {
    const source = all.find((one) => one.id === it.source && one.stage !== "spiked");
    const pairs = source ? pairsOf(source, it) : [];
    const count = (...steps: B.Step[]) => pairs.filter((pair) => steps.includes(pair.step)).length;
    return { translates: source?.id ?? null, stale: count("source_changed", "unconfirmed"), untranslated: count("not_translated") };
  };
  const kept = () => all.filter((it) => it.stage !== "spiked");
  const categoryView = (it: Category): B.CategoryView => ({
    ...it,
    names: it.names ?? [],
    path: trailOf(tree, it.id).map((one) => one.slug).join("/"),
    depth: trailOf(tree, it.id).length - 1,
    position: childrenOf(tree, it.parent).findIndex((one) => one.id === it.id),
    count: kept().filter((one) => isBelow(tree, one.head.section, it.id)).length,
    archived: false,
  });
  const walk = (parent: string | null): B.CategoryView[] => childrenOf(tree, parent).flatMap((it) => [categoryView(it), ...walk(it.id)]);
  const newsroom = (): B.NewsroomView => {
    const langs = [...new Set(kept().map((it) => it.head.lang))];
    return {
      organisation: "Ministry of Finance of Westmar",
      site_name: "Westmar Press Office",
      base_url: "https://press.example/",
      default_lang: "en",
      time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      notice: "A sample newsroom of an invented country.",
      categories: walk(null),
      counts: {
        all: kept().length,
        draft: all.filter((it) => it.stage === "draft").length,
        published: all.filter((it) => it.stage === "published").length,
        due_today: all.filter((it) => isDueToday(it)).length,
        bin: all.length - kept().length,
      },
      langs: langs.map((lang) => ({ lang, count: kept().filter((it) => it.head.lang === lang).length })),
      sample: all.filter((it) => untouched.has(it.id)).length,
      read_only: null,
    };
  };
  const filing = new FakeCategories({ tree: { get: () => tree, set: (next) => (tree = next) }, all, newsroom, refuse });
  const checkSlug = (slug: string, parent: string | null, self: string | null) => {
    if (!isSlug(slug)) refuse(`“${slug}” is not a valid web address part: use 1 to 80 small letters, digits and single hyphens`);
    if (childrenOf(tree, parent).some((it) => it.slug === slug && it.id !== self)) refuse(`“${slug}” is taken by another category here.`, "refused", { code: "category_slug_taken", slug });
  };
  const exportState = (): B.ExportState => {
    if (!job) return { state: "idle" };
    if (job.cancelled) return { state: "cancelled" };
    const done = Math.min(job.total, Math.floor((Date.now() - job.started) / 250));
    if (done >= job.total) return { state: "done", path: "/home/officer/Documents/press-package-2026-11-24", statements: job.total, files: job.total * 3 + 12 };
    return { state: "running", done, total: job.total, current: "climate/flood-warnings/index.html" };
  };

  const save = ({ id, base, head, turns, note }: Args<"save_statement">, opensNew: boolean): B.SavedView => {
    if (saveError) throw saveError;
    const it = find(id);
    if (it.revision !== base) refuse("The statement was changed in another window.", "stale");
    if (head.slug !== null && !isSlug(head.slug)) refuse(`“${head.slug}” is not a valid web address part.`);
    const before = it.turns;
    Object.assign(it, structuredClone({ head, turns, note }), { revision: nextRevision(), saved_at: new Date().toISOString(), changed: it.edition !== null });
    noteFirstWords(all, it, before);
    keepVersion(it, opensNew);
    const { revision, saved_at, effective_slug, proposed_summary, stage, edition, changed, dir, words } = view(it);
    return { revision, saved_at, effective_slug, proposed_summary, slug_problem: null, stage, edition, changed, dir, words };
  };
  const content = () => structuredClone({ statements: all, categories: tree });
  const put = (kept: ReturnType<typeof content>) => {
    all.splice(0, all.length, ...kept.statements);
    tree = kept.categories;
  };

  const handlers: Handlers = {
    ...spellingHandlers(refuse),
    ...translationHandlers({ all, find, refuse, view, nextRevision, wordsOf, dirOf }),
    ...pastHandlers({ all, find, refuse, view, nextRevision }),
    ...togetherHandlers({ find, refuse, newsroom, nextRevision }),
    ...safekeepingHandlers({ content, put, faults: () => faults, refuse }, now),
    get_newsroom: newsroom,
    list_statements({ sections, stages, langs, kinds, updated, due_today, title, sort, direction, from, limit }) {
      const isIn = <T>(wanted: readonly T[], value: T) => wanted.length === 0 || wanted.includes(value);
      const found = all
        .filter((it) => (stages.length === 0 ? it.stage !== "spiked" : stages.includes(it.stage)) && (!due_today || isDueToday(it)))
        .filter((it) => (sections.length === 0 || sections.some((section) => isBelow(tree, it.head.section, section))) && isIn(langs, it.head.lang) && isIn(kinds, it.head.kind))
        .filter((it) => isUpdatedIn(it.saved_at, updated) && isTitled(it.head.title, title))
        .sort(inOrder(sort, direction));
      return { rows: found.slice(from, from + limit).map(row), total: found.length };
    },
    read_rows: ({ ids }) => ({ rows: ids.flatMap((id) => kept().find((it) => it.id === id) ?? []).map(row) }),
    open_statement: ({ id }) => view(find(id)),
    new_statement({ title, lang, section, kind }) {
      const turns = templateOf(kind);
      const it: Statement = { id: uuid7(), stage: "draft", edition: null, changed: false, published_at: null, head: { ...emptyHead(title, lang ?? "en", section), kind }, turns, revision: nextRevision(), saved_at: new Date().toISOString(), note: "", query: noQuery(), versions: [] };
      keepVersion(it);
      all.unshift(it);
      return view(it);
    },
    save_statement: (text) => save(text, false),
    save_version: (text) => save(text, true),
    render_article: ({ head, turns }) => ({
      lang: head.lang,
      dir: dirOf(head.lang),
      title: head.title,
      date_line: [head.place, new Intl.DateTimeFormat(`${head.lang}-u-nu-latn`, { dateStyle: "long" }).format(head.date ? new Date(head.date) : new Date())].filter(Boolean).join(", "),
      blocks: groupsOf(turns).map((group) => renderBlock(group.turns, wordsOf(head.lang), head.files)),
    }),
    render_block: ({ lang, turns, files }) => renderBlock(turns, wordsOf(lang), files),
    read_pasted_text({ text }) {
      const turns: B.TurnView[] = [];
      for (const line of text.split("\n")) {
        const label = LABEL.exec(line);
        const isQuestion = label && /^(Question|Q|问|سؤال)$/u.test(label[1]!);
        if (label) turns.push({ id: uuid7(), role: isQuestion ? "question" : "answer", speaker: null, outlet: label[2] ?? null, markdown: line.slice(label[0].length).trim(), origin: null });
        else if (line.trim() !== "" && turns.length > 0) turns[turns.length - 1]!.markdown += `\n\n${line.trim()}`;
      }
      return { turns, findings: [] };
    },
    publish_statement({ id, base }) {
      const it = find(id);
      if (it.revision !== base) refuse("The statement was changed in another window.", "stale");
      if (it.head.title.trim() === "") stop("empty", "no_title", "The statement has no title.");
      if (it.turns.some((turn) => turn.markdown.trim() === "")) refuse("One part of the statement is empty. Fill it or remove it, then publish.");
      if (it.turns.length === 0) stop("empty", "no_text", "The statement has no text.");
      if (it.head.section === null) refuse("The statement is in no category. Choose one under Details, then publish.");
      Object.assign(it, { stage: "published", edition: (it.edition ?? 0) + 1, changed: false, published_at: new Date().toISOString(), head: { ...it.head, slug: slugOf(it) } });
      if (it.versions[0]) it.versions[0].edition = it.edition;
      return view(it);
    },
    add_category({ name, slug, parent }) {
      const part = slug ?? proposeSlug(name);
      if (name.trim() === "") refuse("A category needs a name.");
      checkSlug(part, parent, null);
      const it: Category = { id: uuid7(), parent, name, slug: part };
      tree = [...tree, it];
      return categoryView(it);
    },
    rename_category({ id, name, slug, names }) {
      const it = tree.find((one) => one.id === id) ?? refuse("There is no such category.", "not_found");
      if (slug !== null) checkSlug(slug, it.parent, id);
      if (slug !== null && slug !== it.slug) filing.leaves(id, "renamed");
      Object.assign(it, { name, slug: slug ?? it.slug, names: names?.filter((each) => each.name !== "") ?? it.names });
      return categoryView(it);
    },
    move_category({ id, parent, position }) {
      const it = tree.find((one) => one.id === id) ?? refuse("There is no such category.", "not_found");
      if (isBelow(tree, parent, id)) refuse("A category cannot be moved into itself or into a category below it.", "refused", { code: "category_below_itself" });
      checkSlug(it.slug, parent, id);
      if (parent !== it.parent) filing.leaves(id, "moved");
      const siblings = childrenOf(tree, parent).filter((one) => one.id !== id);
      const moved = { ...it, parent };
      siblings.splice(position, 0, moved);
      tree = [...tree.filter((one) => one.id !== id && !siblings.includes(one)), ...siblings];
      return categoryView(moved);
    },
    remove_category: (args) => filing.remove(args),
    restore_category: (args) => filing.restore(args),
    list_old_addresses: (args) => filing.oldAddresses(args),
    check_slug: (args) => filing.checkSlug(args),
    fill_sample() {
      if (all.length > 0 || tree.length > 0) refuse("The sample only goes into an empty newsroom, and this one holds something. Nothing was changed.");
      tree = structuredClone(categories);
      all.push(...statements(now));
      for (const it of all) untouched.set(it.id, written(it));
      return newsroom();
    },
    remove_sample() {
      const before = all.length;
      const own = all.filter((it) => untouched.get(it.id) !== written(it));
      const keptOnes = own.filter((it) => untouched.has(it.id)).length;
      all.splice(0, all.length, ...own);
      tree = tree.filter((it) => own.some((one) => isBelow(tree, one.head.section, it.id)));
      return { newsroom: newsroom(), removed: before - own.length, kept: keptOnes };
    },
    read_guide: readGuide,
    start_export({ section, only }) {
      const total = all.filter((it) => it.stage === "published" && (only.length === 0 || only.includes(it.id)) && (section === null || isBelow(tree, it.head.section, section))).length;
      job = { started: Date.now(), total, cancelled: false };
      return exportState();
    },
    export_status: exportState,
    cancel_export() {
      if (job) job.cancelled = true;
      return exportState();
    },
    list_voices() {
      const names = (pick: (turn: B.TurnView) => string | null): B.VoiceView[] => {
        const found = new Map<string, B.VoiceView>();
        for (const it of kept()) {
          for (const turn of it.turns) {
            const name = pick(turn)?.trim();
            if (!name) continue;
            const voice = found.get(name) ?? { name, langs: [], uses: 0 };
            found.set(name, { name, langs: [...new Set([...voice.langs, it.head.lang])], uses: voice.uses + 1 });
          }
        }
        return [...found.values()].sort((a, b) => b.uses - a.uses);
      };
      return {
        speakers: names((turn) => (turn.role === "question" ? null : turn.speaker)),
        askers: names((turn) => (turn.role === "question" ? turn.speaker : null)),
        outlets: names((turn) => turn.outlet),
      };
    },
    ...fileHandlers({ refuse }),
    save_copy: () => ({ path: "/home/officer/Documents/statement.md" }),
    save_pdf: () => ({ path: "/home/officer/Documents/statement.pdf" }),
    read_clipboard: () => clipboard,
    write_clipboard(written) {
      clipboard = written;
      return {};
    },
    set_menus: () => ({}),
    set_zoom: () => ({}),
  };

  return {
    call: async (name, args) => structuredClone(await (handlers[name] as (args: unknown) => never)(structuredClone(args))),
    onClose: () => {},
    closeWindow: async () => {},
    onCommand: () => {},
    failSaves: (error) => (saveError = error),
    damage: (found) => (faults = found),
  };
}
