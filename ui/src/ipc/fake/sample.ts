// An invented newsroom of an invented country.

import { uuid7 } from "../../state/uuid";
import type { CategoryView, HeadView, QueryView, Stage, StatementView, TurnView } from "../bindings";

type Pair = [question: string, answer: string, outlet?: string];

export type Category = Pick<CategoryView, "id" | "parent" | "name" | "slug"> & Partial<Pick<CategoryView, "names">>;

export const categories: Category[] = [
  { id: "c-economy", parent: null, name: "Economy", slug: "economy" },
  { id: "c-budget", parent: "c-economy", name: "Budget", slug: "budget" },
  { id: "c-rail", parent: "c-budget", name: "Rail and transport", slug: "rail" },
  { id: "c-health-spending", parent: "c-budget", name: "Health spending", slug: "health-spending" },
  { id: "c-trade", parent: "c-economy", name: "Trade", slug: "trade" },
  { id: "c-health", parent: null, name: "Health", slug: "health" },
  { id: "c-foreign", parent: null, name: "Foreign affairs", slug: "foreign-affairs" },
  { id: "c-consular", parent: "c-foreign", name: "Consular", slug: "consular" },
  { id: "c-treaties", parent: "c-foreign", name: "Treaties", slug: "treaties" },
  { id: "c-climate", parent: null, name: "Climate", slug: "climate" },
];

const budget: Pair[] = [
  ["What is in the 2026 budget?", "The budget has three parts: transport, health and energy. The full text is on [the ministry site](https://finance.example/budget)."],
  ["How much will be spent on rail?", "The budget sets aside **€1.2 billion** for rail over three years, half of it for regional lines.\n\n- Regional lines: €600 million\n- Signalling: €350 million\n- Stations: €250 million", "Harbour Herald"],
  ["Will fares go up?", "No. Fares stay as they are until *at least* the end of 2027."],
  ["政府将如何应对通货膨胀？", "政府将采取**三项措施**，包括冻结公共交通票价。"],
  ["ما هي الخطة للمناطق الريفية؟", "ستخصص الحكومة **400 مليون يورو** للمناطق الريفية ابتداء من عام 2027."],
  ["When does it take effect?", "On 1 January 2026."],
];

const climate: Pair[] = [
  ["ما هي خطة المناخ الجديدة؟", "تهدف الخطة إلى خفض الانبعاثات بنسبة **40 في المئة** بحلول عام 2035."],
  ["كيف ستمول الخطة؟", "تمول الخطة من ميزانية الدولة ومن صندوق Green Coast بقيمة €250 million.\n\n- النقل العام\n- الطاقة الشمسية\n- ترميم السواحل", "صحيفة الميناء"],
];

const trade: Pair[] = [
  ["双方何时签署新的贸易协定？", "双方将于明年三月在韦斯特马尔签署**新的贸易协定**。"],
  ["协定包括哪些内容？", "协定包括三个部分：货物贸易、服务贸易和争端解决。"],
];

type Sketch = { title: string; lang: string; section: string | null; stage: Stage; edition: number | null; changed?: boolean; pairs: Pair[]; text?: string; due?: { days: number; hour: number } };

const plain = (topic: string): Pair[] => [
  [`What does the government plan for ${topic}?`, `The government of Westmar published its plan for ${topic} today. It runs over four years.`],
  ["When will it start?", "In the spring, after the consultation."],
  ["Who will pay for it?", "It is paid from the national budget."],
];

const sketches: Sketch[] = [
  { title: "Questions on the 2026 budget", lang: "en", section: "c-budget", stage: "draft", edition: null, due: { days: 0, hour: 18 }, pairs: budget, text: "The spokesperson of the Ministry of Finance of Westmar answered questions in writing on 24 November." },
  { title: "Water quality in coastal towns", lang: "en", section: "c-health", stage: "published", edition: 2, changed: true, pairs: plain("clean water") },
  { title: "أسئلة حول خطة المناخ", lang: "ar", section: "c-climate", stage: "draft", edition: null, due: { days: -1, hour: 17 }, pairs: climate },
  { title: "关于对外贸易的问答", lang: "zh", section: "c-trade", stage: "published", edition: 1, pairs: trade },
  { title: "Aide consulaire à l’étranger : questions et réponses", lang: "fr", section: "c-consular", stage: "draft", edition: null, due: { days: 3, hour: 12 }, pairs: [["Qui peut demander une aide ?", "Tout citoyen de Westmar qui se trouve à l’étranger."]] },
  { title: "", lang: "en", section: null, stage: "draft", edition: null, pairs: [] },
  { title: "Lighthouse openings in spring", lang: "en", section: "c-climate", stage: "spiked", edition: null, pairs: plain("lighthouses") },
  ...["Rail fares from January", "Hospital waiting times", "Flood warnings: what changes", "School meals funding", "Ferry timetable in winter", "Fishing quotas in the Sound", "Consular help for citizens abroad", "Treaty on river traffic", "Heat plan for care homes"].map(
    (title, at): Sketch => ({ title, lang: "en", section: categories[(at * 3 + 2) % categories.length]!.id, stage: "published", edition: 1, pairs: plain(title.toLowerCase()) }),
  ),
];

const turn = (role: TurnView["role"], markdown: string, speaker: string | null = null, outlet: string | null = null): TurnView => ({ id: uuid7(), role, speaker, outlet, markdown, origin: null });

export function turnsOf(pairs: Pair[], text?: string): TurnView[] {
  const intro = text === undefined ? [] : [turn("text", text)];
  return [...intro, ...pairs.flatMap(([question, answer, outlet]) => [turn("question", question, null, outlet ?? null), turn("answer", answer)])];
}

export function emptyHead(title: string, lang: string, section: string | null): HeadView {
  return { title, slug: null, summary: "", lang, section, place: null, date: null, kind: "spokesperson_remarks", files: [] };
}

/** A text that was saved; one that an edition pins stays as it is. */
export type Version = { version: string; saved_at: string; opened_at: string; edition: number | null; head: HeadView; turns: TurnView[]; moments?: Version[] };

type Shown = "id" | "stage" | "edition" | "changed" | "head" | "turns" | "revision" | "saved_at" | "note" | "published_at" | "query";
/** Its language set, the statement it translates, and what each turn was translated from. */
type Linked = { set?: string; source?: string | null; from?: Record<string, string> };
export type Statement = Pick<StatementView, Shown> & Linked & { versions: Version[] };

/** The working text as a version, saved at another time when one is given. */
export function versionOf(it: Statement, at = it.saved_at): Version {
  return { version: it.revision, saved_at: at, opened_at: at, edition: null, ...structuredClone({ head: it.head, turns: it.turns }) };
}

const HOUR = 3_600_000;

/** Texts from before, so that the history has something to show. */
function past(it: Statement): Version[] {
  const at = Date.parse(it.saved_at);
  const before = (revision: string, hours: number, turns: TurnView[], head: Partial<HeadView> = {}, edition: number | null = null) => {
    const saved = new Date(at - hours * HOUR).toISOString();
    return { ...versionOf({ ...it, revision, turns, head: { ...it.head, ...head } }, saved), edition };
  };
  const { turns } = it;
  if (it.edition !== null) return it.changed ? [before("r0b", 3, turns.slice(0, -2), {}, 2), before("r0a", 50, turns.slice(2), {}, 1)] : [];
  if (turns.length < 8) return [];
  const words = (index: number, markdown: string) => turns.map((one, place) => (place === index ? { ...one, markdown } : one));
  const older = words(4, "The budget sets aside **€900 million** for rail over two years.");
  const dropped = { ...turns[2]!, id: uuid7(), markdown: "Is the budget balanced?", role: "question" as const };
  return [
    before("r0c", 1, words(6, "No. Fares stay as they are.")),
    before("r0b", 26, [...older.slice(0, 7), ...older.slice(9)]),
    before("r0a", 75, [...older.slice(0, 5), dropped, ...older.slice(9, 11)], { title: "Questions on the budget" }),
  ];
}

export function noQuery(): QueryView {
  return { journalist: "", outlet: "", contact: "", channel: "", asked_at: null, deadline: null, terms: "on_the_record" };
}

function querySheet(due: Sketch["due"], now: number): QueryView {
  const local = (days: number, hour: number) => {
    const day = new Date(now + days * 24 * HOUR);
    return `${[day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-")}T${String(hour).padStart(2, "0")}:00`;
  };
  if (!due) return noQuery();
  const { days, hour } = due;
  return { journalist: "Ana Ferro", outlet: "Harbour Herald", contact: "+44 20 7946 0123", channel: "telephone", asked_at: local(days - 1, 9), deadline: local(days, hour), terms: "on_background" };
}

/** A French translation of the budget: one part is behind its source, one is missing. */
function translated(source: Statement, now: number): Statement {
  const words: Record<number, string> = {
    0: "Le porte-parole du ministère des Finances de Westmar a répondu par écrit le 24 novembre.",
    1: "Que contient le budget 2026 ?",
    2: "Le budget a trois volets : les transports, la santé et l’énergie. Le texte complet est sur [le site du ministère](https://finance.example/budget).",
    3: "Combien sera consacré au rail ?",
    4: "Le budget consacre **1,2 milliard d’euros** au rail sur trois ans, dont la moitié aux lignes régionales.\n\n- Lignes régionales : 600 millions d’euros\n- Signalisation : 350 millions d’euros\n- Gares : 25 millions d’euros",
    5: "Les tarifs vont-ils augmenter ?",
    6: "Non.",
  };
  const kept = source.turns.filter((_, at) => at in words || at > 8);
  const turns = kept.map((one): TurnView => ({ ...one, id: uuid7(), markdown: words[source.turns.indexOf(one)] ?? "", origin: one.id }));
  const from = Object.fromEntries(turns.flatMap((one, at) => (one.markdown === "" ? [] : [[one.id, at === 6 ? "No. Fares stay as they are." : kept[at]!.markdown]])));
  const made: Statement = {
    id: uuid7(now - 500), stage: "draft", edition: null, changed: false, published_at: null,
    head: { ...source.head, title: "Questions sur le budget 2026", lang: "fr" },
    turns, revision: "r1", saved_at: new Date(now - 40 * HOUR).toISOString(), note: "", query: noQuery(), versions: [],
    set: source.id, source: source.id, from,
  };
  return { ...made, versions: [versionOf(made)] };
}

export function statements(now: number): Statement[] {
  const list = originals(now);
  return [...list, translated(list[0]!, now)];
}

function originals(now: number): Statement[] {
  return sketches.map((it, at) => {
    const made: Statement = {
      id: uuid7(now - at),
      stage: it.stage,
      edition: it.edition,
      changed: it.changed ?? false,
      published_at: it.edition === null ? null : new Date(now - at * HOUR).toISOString(),
      head: { ...emptyHead(it.title, it.lang, it.section), place: it.lang === "en" && it.title ? "Port Vale" : null },
      turns: turnsOf(it.pairs, it.text),
      revision: "r1",
      saved_at: new Date(now - at * 5 * HOUR - 120_000).toISOString(),
      note: "",
      query: querySheet(it.due, now),
      versions: [],
    };
    const newest = { ...versionOf(made), edition: made.edition !== null && !made.changed ? made.edition : null };
    return { ...made, versions: [newest, ...past(made)] };
  });
}
