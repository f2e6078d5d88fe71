// Generated from src-tauri/src/ipc/contract.rs by `LECTERN_BLESS=1 cargo test --no-default-features bindings`. Do not edit.

/**
 * What a turn does in the conversation.
 */
export type Role = "question" | "answer" | "text";

/**
 * Where a statement stands on its way to the public.
 */
export type Stage = "draft" | "in_review" | "changes_requested" | "approved" | "scheduled" | "published" | "superseded" | "withdrawn" | "killed" | "spiked";

/**
 * What sort of text a statement is.
 */
export type Kind = "spokesperson_remarks" | "press_conference" | "press_release" | "statement" | "speech" | "advisory";

/**
 * What a list is sorted by.
 */
export type Sort = "saved" | "title" | "due" | "published";

/**
 * Which end of a list comes first.
 */
export type Direction = "up" | "down";

/**
 * A time on the newsroom's calendar. Days are written YYYY-MM-DD and both included.
 */
export type Updated = { "time": "this_week" } | { "time": "this_month" } | { "time": "between", 
/**
 * The first day.
 */
from: string | null, 
/**
 * The last day.
 */
until: string | null, };

/**
 * The direction in which a language is written.
 */
export type Dir = "ltr" | "rtl";

/**
 * How much a finding weighs.
 */
export type Severity = "note" | "warn" | "block";

/**
 * What a site package holds.
 */
export type Format = "html" | "markdown" | "both";

/**
 * What may be done with an answer.
 */
export type Terms = "on_the_record" | "on_background" | "off_the_record";

/**
 * In which of two texts words stand.
 */
export type Presence = "both" | "inserted" | "deleted";

/**
 * What happened to a turn between two texts.
 */
export type Fate = "same" | "edited" | "moved" | "added" | "removed";

/**
 * What a mark in a text says.
 */
export type MarkKind = "spelling" | "doubled_word" | "no_break_space" | "chinese_punctuation" | "arabic_punctuation";

/**
 * Who asked, by when, and on which terms. Times are in the newsroom's zone, as
 * YYYY-MM-DDTHH:MM. Never published, never exported.
 */
export type QueryView = { 
/**
 * The person who asked.
 */
journalist: string, 
/**
 * The medium.
 */
outlet: string, 
/**
 * A telephone number or address.
 */
contact: string, 
/**
 * How it came.
 */
channel: string, 
/**
 * When it came.
 */
asked_at: string | null, 
/**
 * When the answer is due.
 */
deadline: string | null, 
/**
 * What may be done with the answer.
 */
terms: Terms, };

/**
 * A name in one language.
 */
export type LangName = { 
/**
 * The language's tag.
 */
lang: string, 
/**
 * The name.
 */
name: string, };

/**
 * One speaker's part, as the editor holds it. New turns get their id from the UI (UUIDv7).
 */
export type TurnView = { 
/**
 * Its id, for ever.
 */
id: string, 
/**
 * Question, answer or text.
 */
role: Role, 
/**
 * The label without outlet and colon; null means the language's own word for the role.
 */
speaker: string | null, 
/**
 * The medium or name in brackets.
 */
outlet: string | null, 
/**
 * The words, byte for byte.
 */
markdown: string, 
/**
 * The turn that this one translates.
 */
origin: string | null, };

/**
 * A picture or document of a statement, with what is said of it.
 */
export type FileView = { 
/**
 * What readers see, and what the text calls it by.
 */
name: string, 
/**
 * SHA-256 of its bytes.
 */
hash: string, 
/**
 * What it is.
 */
media_type: string, 
/**
 * How long it is, in bytes.
 */
bytes: number, 
/**
 * Width in pixels; null for documents.
 */
width: number | null, 
/**
 * Height in pixels; null for documents.
 */
height: number | null, 
/**
 * What a picture shows. Null: nobody said anything yet; empty: it only decorates.
 */
alt: string | null, 
/**
 * A line below it.
 */
caption: string, 
/**
 * Who made it.
 */
credit: string, };

/**
 * What stands above and around the turns.
 */
export type HeadView = { 
/**
 * The headline.
 */
title: string, 
/**
 * Null: the title proposes it.
 */
slug: string | null, 
/**
 * The public summary.
 */
summary: string, 
/**
 * A language tag.
 */
lang: string, 
/**
 * A category's id.
 */
section: string | null, 
/**
 * Where it is issued.
 */
place: string | null, 
/**
 * YYYY-MM-DD; null: the day of first publication.
 */
date: string | null, 
/**
 * What sort of text it is.
 */
kind: Kind, 
/**
 * Its pictures and documents, in the order in which they are listed.
 */
files: Array<FileView>, };

/**
 * The language's own words for a role without a speaker.
 */
export type RoleWords = { 
/**
 * For a question.
 */
question: string, 
/**
 * For an answer.
 */
answer: string, };

/**
 * A statement with its working text.
 */
export type StatementView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its language set.
 */
set: string, 
/**
 * Its stage.
 */
stage: Stage, 
/**
 * The newest edition's number.
 */
edition: number | null, 
/**
 * When that was published.
 */
published_at: string | null, 
/**
 * The working text differs from the newest edition.
 */
changed: boolean, 
/**
 * The head.
 */
head: HeadView, 
/**
 * The slug that would be used now.
 */
effective_slug: string, 
/**
 * The summary that the text proposes: its first sentence.
 */
proposed_summary: string | null, 
/**
 * The language's direction.
 */
dir: Dir, 
/**
 * The language's words for roles.
 */
words: RoleWords, 
/**
 * The turns.
 */
turns: Array<TurnView>, 
/**
 * The saved text that was read; a save names it as its base.
 */
revision: string, 
/**
 * When it was saved.
 */
saved_at: string, 
/**
 * The internal note: never published, never exported.
 */
note: string, 
/**
 * The query sheet: never published, never exported.
 */
query: QueryView, };

/**
 * A statement in a list.
 */
export type StatementRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The headline.
 */
title: string, 
/**
 * Its language.
 */
lang: string, 
/**
 * The language's direction.
 */
dir: Dir, 
/**
 * Its stage.
 */
stage: Stage, 
/**
 * The newest edition's number.
 */
edition: number | null, 
/**
 * The working text differs from the newest edition.
 */
changed: boolean, 
/**
 * A category's id.
 */
section: string | null, 
/**
 * How many questions it answers.
 */
questions: number, 
/**
 * When it was last saved.
 */
saved_at: string, 
/**
 * When the answer is due.
 */
deadline: string | null, 
/**
 * What sort of text it is.
 */
kind: Kind, 
/**
 * When the newest edition was published.
 */
published_at: string | null, 
/**
 * The statement that it translates.
 */
translates: string | null, 
/**
 * How many of its turns were translated from other words than the source has now.
 */
stale: number, 
/**
 * How many turns of the source have no words in it yet.
 */
untranslated: number, };

/**
 * A page of a list.
 */
export type StatementPage = { 
/**
 * The rows.
 */
rows: Array<StatementRow>, 
/**
 * How many statements pass the filter.
 */
total: number, };

/**
 * Rows of statements that were asked for by their ids.
 */
export type StatementRows = { 
/**
 * The rows, without those of statements that are gone or in the Bin.
 */
rows: Array<StatementRow>, };

/**
 * A category.
 */
export type CategoryView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The category it stands in.
 */
parent: string | null, 
/**
 * The name in the breadcrumb, in the newsroom's own language.
 */
name: string, 
/**
 * The names in other languages.
 */
names: Array<LangName>, 
/**
 * Its part of the address.
 */
slug: string, 
/**
 * Slugs from the top, such as `press/remarks`.
 */
path: string, 
/**
 * How deep it stands, from 0.
 */
depth: number, 
/**
 * Its place among its siblings, from 0.
 */
position: number, 
/**
 * Statements filed in it and below it.
 */
count: number, 
/**
 * Keeps its pages, takes no new statement.
 */
archived: boolean, };

/**
 * A category that was brought back.
 */
export type CategoryBackView = { 
/**
 * The newsroom with it.
 */
newsroom: NewsroomView, 
/**
 * How many statements stay where they were filed since.
 */
statements_stayed: number, 
/**
 * How many categories stay where they were moved since.
 */
categories_stayed: number, };

/**
 * Why an address is old.
 */
export type WhyOld = "renamed" | "moved" | "merged";

/**
 * An address of a category's pages that is none any more.
 */
export type OldAddressView = { 
/**
 * The path from the site's root.
 */
path: string, 
/**
 * The language of the page.
 */
lang: string, 
/**
 * The path that it leads to now.
 */
leads_to: string, 
/**
 * When it became old.
 */
at: string, 
/**
 * Why; null when nobody wrote it down.
 */
why: WhyOld | null, };

/**
 * The old addresses of a category.
 */
export type OldAddresses = { 
/**
 * By path.
 */
addresses: Array<OldAddressView>, };

/**
 * Why a category cannot have a part of an address.
 */
export type SlugProblem = "invalid" | "category" | "statement";

/**
 * Whether a category can have a part of an address.
 */
export type SlugView = { 
/**
 * Why not; null when it can.
 */
problem: SlugProblem | null, 
/**
 * One near it that is free; null when nothing of it can be used.
 */
proposed: string | null, };

/**
 * Statement counts.
 */
export type Counts = { 
/**
 * All outside the Bin.
 */
all: number, 
/**
 * Drafts.
 */
draft: number, 
/**
 * Published.
 */
published: number, 
/**
 * Unpublished, with an answer due by the end of today.
 */
due_today: number, 
/**
 * In the Bin.
 */
bin: number, };

/**
 * A language in use.
 */
export type LangCount = { 
/**
 * Its tag.
 */
lang: string, 
/**
 * How many statements.
 */
count: number, };

/**
 * The newsroom as the sidebar shows it.
 */
export type NewsroomView = { 
/**
 * The issuer.
 */
organisation: string, 
/**
 * The press site's name.
 */
site_name: string, 
/**
 * The press site's address.
 */
base_url: string, 
/**
 * The language of new statements.
 */
default_lang: string, 
/**
 * The zone of dates.
 */
time_zone: string, 
/**
 * A line that every page carries, such as the sample's.
 */
notice: string, 
/**
 * Parents before children, in order.
 */
categories: Array<CategoryView>, 
/**
 * Statement counts.
 */
counts: Counts, 
/**
 * Languages in use, with their counts.
 */
langs: Array<LangCount>, 
/**
 * How many statements of the sample are here, with those in the Bin.
 */
sample: number, 
/**
 * Why nothing can be saved, in a sentence; null when it can.
 */
read_only: SaidView | null, };

/**
 * A statement that a rule kept where it was.
 */
export type StayedView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Why.
 */
why: SaidView, };

/**
 * What became of statements that were moved in one act.
 */
export type TogetherView = { 
/**
 * The ids of those that are where they were meant to go.
 */
done: Array<string>, 
/**
 * Those that a rule kept where they were.
 */
stayed: Array<StayedView>, 
/**
 * The newsroom after that.
 */
newsroom: NewsroomView, };

/**
 * One part of the article: an exchange or a text turn.
 */
export type BlockView = { 
/**
 * The id of the turn that opens it.
 */
turn: string, 
/**
 * Exactly the bytes that an export writes for it.
 */
html: string, };

/**
 * The article as it would be published.
 */
export type ArticleView = { 
/**
 * Its language.
 */
lang: string, 
/**
 * The language's direction.
 */
dir: Dir, 
/**
 * The headline.
 */
title: string, 
/**
 * As the page shows it, such as "London, 2 March 2026".
 */
date_line: string, 
/**
 * Its parts.
 */
blocks: Array<BlockView>, };

/**
 * Something that a check or an import points at.
 */
export type FindingView = { 
/**
 * The rule's name.
 */
check: string, 
/**
 * How much it weighs.
 */
severity: Severity, 
/**
 * The turn it is in.
 */
turn: string | null, 
/**
 * One sentence.
 */
message: string, 
/**
 * Which of the rule's sentences that is, to be worded in the window's language; empty
 * where there is only the message.
 */
case: string, 
/**
 * What the sentence names, in its order.
 */
args: Array<string>, };

/**
 * Pasted text as turns.
 */
export type PastedView = { 
/**
 * The turns.
 */
turns: Array<TurnView>, 
/**
 * What the reading points at.
 */
findings: Array<FindingView>, };

/**
 * A text that was saved.
 */
export type SavedView = { 
/**
 * The saved text's id.
 */
revision: string, 
/**
 * When it was saved.
 */
saved_at: string, 
/**
 * The slug that would be used now.
 */
effective_slug: string, 
/**
 * The summary that the saved text proposes: its first sentence.
 */
proposed_summary: string | null, 
/**
 * Why the address or section was left as it was, in a sentence. The text is saved.
 */
slug_problem: SaidView | null, 
/**
 * Its stage.
 */
stage: Stage, 
/**
 * The newest edition's number.
 */
edition: number | null, 
/**
 * The working text differs from the newest edition.
 */
changed: boolean, 
/**
 * The language's direction.
 */
dir: Dir, 
/**
 * The language's words for roles.
 */
words: RoleWords, };

/**
 * Something that is said to the officer.
 */
export type SaidView = { 
/**
 * The English sentence: what happened, what is safe, what to do.
 */
message: string, 
/**
 * The same for the words of the window; null where there are none.
 */
reason: Reason | null, };

/**
 * A saved text in the history.
 */
export type VersionRow = { 
/**
 * Its id.
 */
version: string, 
/**
 * When it was saved.
 */
saved_at: string, 
/**
 * Its headline.
 */
title: string, 
/**
 * The edition that pins it.
 */
edition: number | null, 
/**
 * The clock showed an earlier time than at the version before it.
 */
clock_set_back: boolean, };

/**
 * The saved texts of a statement, newest first.
 */
export type HistoryView = { 
/**
 * The rows.
 */
rows: Array<VersionRow>, };

/**
 * A text between two versions.
 */
export type MomentRow = { 
/**
 * Its id, which is used like a version's.
 */
version: string, 
/**
 * When it was saved.
 */
saved_at: string, };

/**
 * The texts on the way to a version, newest first.
 */
export type MomentsView = { 
/**
 * The rows.
 */
rows: Array<MomentRow>, };

/**
 * Words that stand in both texts, or only in one.
 */
export type RunView = { 
/**
 * In which.
 */
presence: Presence, 
/**
 * The words.
 */
words: string, };

/**
 * How a turn differs.
 */
export type TurnChangeView = { 
/**
 * The turn as it is now, or as it was when it is gone.
 */
shown: TurnView, 
/**
 * What happened to it.
 */
fate: Fate, 
/**
 * The label's words.
 */
label: Array<RunView>, 
/**
 * The words.
 */
words: Array<RunView>, };

/**
 * How a file of a statement differs.
 */
export type FileChangeView = { 
/**
 * Added, removed or edited.
 */
fate: Fate, 
/**
 * The file as it is now, or as it was when it is gone.
 */
shown: FileView, 
/**
 * The file as it was, when it is there in both texts.
 */
was: FileView | null, 
/**
 * The words of its alternative text.
 */
alt: Array<RunView>, 
/**
 * The words of its caption.
 */
caption: Array<RunView>, 
/**
 * The words of its credit.
 */
credit: Array<RunView>, };

/**
 * How two texts differ.
 */
export type ComparisonView = { 
/**
 * The title's words.
 */
title: Array<RunView>, 
/**
 * The summary's words.
 */
summary: Array<RunView>, 
/**
 * The files that differ.
 */
files: Array<FileChangeView>, 
/**
 * Every turn of both.
 */
turns: Array<TurnChangeView>, };

/**
 * A name in use.
 */
export type VoiceView = { 
/**
 * As it was written.
 */
name: string, 
/**
 * The languages of the texts that it stands in, the most used first.
 */
langs: Array<string>, 
/**
 * In how many turns it stands.
 */
uses: number, };

/**
 * The names in use, the most used first. None of them comes from a query sheet.
 */
export type VoicesView = { 
/**
 * Who answers.
 */
speakers: Array<VoiceView>, 
/**
 * Who asks.
 */
askers: Array<VoiceView>, 
/**
 * The media and bodies that they speak for.
 */
outlets: Array<VoiceView>, };

/**
 * How a turn of a translation stands to its source.
 */
export type Step = "in_step" | "source_changed" | "unconfirmed" | "not_translated" | "only_here";

/**
 * Where a difference stands.
 */
export type Part = "title" | "summary" | "turn";

/**
 * Which of a translation and its source has something.
 */
export type TextSide = "source" | "translation";

/**
 * A statement of a language set.
 */
export type MemberView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The headline.
 */
title: string, 
/**
 * Its language.
 */
lang: string, 
/**
 * The language's direction.
 */
dir: Dir, 
/**
 * Its stage.
 */
stage: Stage, 
/**
 * The statement that it translates.
 */
source: string | null, };

/**
 * A turn of the source, to be read beside the translation.
 */
export type SourceTurnView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Question, answer or text.
 */
role: Role, 
/**
 * The label without outlet and colon; null means the language's own word for the role.
 */
speaker: string | null, 
/**
 * The medium or name in brackets.
 */
outlet: string | null, 
/**
 * Its words, rendered without the label.
 */
html: string, };

/**
 * A turn of the source or of the translation, and its counterpart.
 */
export type PairView = { 
/**
 * The turn of the source.
 */
source: string | null, 
/**
 * The turn of the translation.
 */
own: string | null, 
/**
 * How they stand to each other.
 */
step: Step, 
/**
 * What changed in the source since it was translated.
 */
change: Array<RunView>, };

/**
 * A figure, a date or an hour that only one of the two texts has.
 */
export type DifferenceView = { 
/**
 * Where.
 */
part: Part, 
/**
 * The turn of the source.
 */
source: string | null, 
/**
 * The turn of the translation.
 */
own: string | null, 
/**
 * Which text has it.
 */
side: TextSide, 
/**
 * As it is written there.
 */
written: string, };

/**
 * The source of a translation.
 */
export type OriginalView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The saved text that is shown; a declaration names it.
 */
revision: string, 
/**
 * The headline.
 */
title: string, 
/**
 * The summary.
 */
summary: string, 
/**
 * Its language.
 */
lang: string, 
/**
 * The language's direction.
 */
dir: Dir, 
/**
 * The language's words for roles.
 */
words: RoleWords, 
/**
 * Its turns.
 */
turns: Array<SourceTurnView>, 
/**
 * The turns of both.
 */
pairs: Array<PairView>, 
/**
 * The figures, dates and hours that differ.
 */
differences: Array<DifferenceView>, };

/**
 * A statement among the others of its set.
 */
export type TranslationView = { 
/**
 * The statements of the set outside the Bin, this one too.
 */
members: Array<MemberView>, 
/**
 * What it translates.
 */
original: OriginalView | null, };

/**
 * Where a copy was written; null when the dialog was closed.
 */
export type CopyView = { 
/**
 * The file.
 */
path: string | null, };

/**
 * A file that was taken in and that no text names yet.
 */
export type AddedFile = { 
/**
 * The file; null when more is to come, or when the dialog was closed.
 */
file: FileView | null, 
/**
 * What whoever attached it should know.
 */
findings: Array<FindingView>, };

/**
 * A file's bytes.
 */
export type FileData = { 
/**
 * As a `data:` address, which a page can show without asking anyone.
 */
url: string, };

/**
 * A copy that is kept beside the newsroom.
 */
export type CopyRow = { 
/**
 * Its name: what is given back to restore it.
 */
name: string, 
/**
 * When it was made.
 */
at: string, 
/**
 * How many bytes it has.
 */
bytes: number, 
/**
 * How many statements it holds; null when it cannot be used.
 */
statements: number | null, 
/**
 * Why it cannot be used, in a sentence.
 */
problem: SaidView | null, };

/**
 * The copies that are kept, newest first.
 */
export type CopiesView = { 
/**
 * The rows.
 */
rows: Array<CopyRow>, };

/**
 * A copy was brought back.
 */
export type RestoredView = { 
/**
 * When that copy was made.
 */
at: string, 
/**
 * How many statements there are now.
 */
statements: number, 
/**
 * The file that holds the newsroom of before.
 */
before: string, 
/**
 * That newsroom was damaged, and was copied as it stood.
 */
before_was_damaged: boolean, };

/**
 * The health of the newsroom's file.
 */
export type HealthView = { 
/**
 * What is wrong, for whoever repairs it; empty when all is well.
 */
faults: Array<string>, };

/**
 * What is on the clipboard.
 */
export type ClipboardView = { 
/**
 * As HTML.
 */
html: string | null, 
/**
 * As plain text.
 */
text: string | null, };

/**
 * It is done.
 */
export type Done = Record<symbol, never>;

/**
 * A place in a text that someone should look at.
 */
export type MarkView = { 
/**
 * What it says.
 */
kind: MarkKind, 
/**
 * Where it begins, in UTF-16 code units.
 */
from: number, 
/**
 * Where it ends.
 */
to: number, 
/**
 * What to put there; null for a misspelt word, whose suggestions are asked for.
 */
fix: string | null, };

/**
 * The marks of one text, in its order.
 */
export type MarksView = { 
/**
 * The marks.
 */
marks: Array<MarkView>, };

/**
 * What the look through texts found.
 */
export type SpellingView = { 
/**
 * There is a dictionary for the language; without one no word is marked.
 */
dictionary: boolean, 
/**
 * One for each text, in the same order.
 */
texts: Array<MarksView>, };

/**
 * Words that may have been meant, the likeliest first.
 */
export type SuggestionsView = { 
/**
 * At most five.
 */
words: Array<string>, };

/**
 * A word of the house dictionary.
 */
export type HouseWordView = { 
/**
 * The word.
 */
word: string, 
/**
 * The language it holds in, without region; null: in all.
 */
lang: string | null, };

/**
 * The house dictionary.
 */
export type HouseWordsView = { 
/**
 * In the order of the alphabet.
 */
words: Array<HouseWordView>, };

/**
 * What became of the sample.
 */
export type SampleView = { 
/**
 * The newsroom without it.
 */
newsroom: NewsroomView, 
/**
 * How many of its statements are gone.
 */
removed: number, 
/**
 * How many were changed here, and stay.
 */
kept: number, };

/**
 * A page of the guide.
 */
export type GuidePageView = { 
/**
 * What links between pages call it.
 */
name: string, 
/**
 * Its heading.
 */
title: string, 
/**
 * What is below the heading. A link to another page is `NAME.md`, a picture
 * `picture:NAME`.
 */
html: string, 
/**
 * Its words, for the search.
 */
text: string, };

/**
 * The guide for press officers.
 */
export type GuideView = { 
/**
 * Its language.
 */
lang: string, 
/**
 * The direction in which its pages are read.
 */
dir: Dir, 
/**
 * In the order of the list.
 */
pages: Array<GuidePageView>, };

/**
 * How far the export is.
 */
export type ExportState = { "state": "idle" } | { "state": "running", 
/**
 * Statements written.
 */
done: number, 
/**
 * Statements in all.
 */
total: number, 
/**
 * What is being written.
 */
current: string, } | { "state": "done", 
/**
 * The package's folder.
 */
path: string, 
/**
 * How many statements.
 */
statements: number, 
/**
 * How many files.
 */
files: number, } | { "state": "cancelled" } | { "state": "failed", 
/**
 * What happened, what is safe, what to do.
 */
message: string, 
/**
 * The same for the words of the window.
 */
reason: Reason | null, };

/**
 * What a failure asks of the window. It branches on this, never on the message.
 */
export type ErrorCode = "stale" | "refused" | "not_found" | "not_saved" | "read_only" | "internal";

/**
 * Why the rules say no. Nothing was changed.
 */
export type Refusal = { "code": "export_folder", 
/**
 *What the sentence names.
 */
folder: string, } | { "code": "path_outside", 
/**
 *What the sentence names.
 */
path: string, } | { "code": "not_a_folder", 
/**
 *What the sentence names.
 */
folder: string, } | { "code": "other_newsrooms_export", 
/**
 *What the sentence names.
 */
folder: string, } | { "code": "no_export", 
/**
 *What the sentence names.
 */
folder: string, } | { "code": "foreign_file", 
/**
 *What the sentence names.
 */
folder: string, 
/**
 *What the sentence names.
 */
file: string, } | { "code": "nothing_published" } | { "code": "package_name_twice", 
/**
 *What the sentence names.
 */
path: string, } | { "code": "export_running" } | { "code": "base_url" } | { "code": "time_zone", 
/**
 *What the sentence names.
 */
zone: string, } | { "code": "profile_line", 
/**
 *What the sentence names.
 */
field: string, 
/**
 *What the sentence names.
 */
rest: string, } | { "code": "profile_label", 
/**
 *What the sentence names.
 */
label: string, } | { "code": "category_below_itself" } | { "code": "no_such_category" } | { "code": "category_name", 
/**
 *What the sentence names.
 */
max: number, } | { "code": "category_slug_taken", 
/**
 *What the sentence names.
 */
slug: string, } | { "code": "category_slug_of_statement", 
/**
 *What the sentence names.
 */
slug: string, } | { "code": "category_not_empty", 
/**
 *What the sentence names.
 */
name: string, 
/**
 *What the sentence names.
 */
statements: number, 
/**
 *What the sentence names.
 */
categories: number, } | { "code": "heir_below" } | { "code": "category_is_back", 
/**
 *What the sentence names.
 */
name: string, } | { "code": "parent_is_gone", 
/**
 *What the sentence names.
 */
name: string, } | { "code": "address_taken_there", 
/**
 *What the sentence names.
 */
title: string, 
/**
 *What the sentence names.
 */
slug: string, } | { "code": "slug_form", 
/**
 *What the sentence names.
 */
slug: string, } | { "code": "slug_reserved", 
/**
 *What the sentence names.
 */
slug: string, } | { "code": "slug_taken", 
/**
 *What the sentence names.
 */
slug: string, 
/**
 *What the sentence names.
 */
title: string, } | { "code": "slug_of_category", 
/**
 *What the sentence names.
 */
slug: string, } | { "code": "section_is_gone" } | { "code": "title_too_long", 
/**
 *What the sentence names.
 */
characters: number, 
/**
 *What the sentence names.
 */
max: number, } | { "code": "title_lines" } | { "code": "turn_too_long", 
/**
 *What the sentence names.
 */
turn: number, } | { "code": "statement_too_long" } | { "code": "control_character", 
/**
 *What the sentence names.
 */
turn: number, } | { "code": "file_name_twice", 
/**
 *What the sentence names.
 */
name: string, } | { "code": "too_many_files", 
/**
 *What the sentence names.
 */
max: number, } | { "code": "file_words", 
/**
 *What the sentence names.
 */
name: string, 
/**
 *What the sentence names.
 */
max: number, } | { "code": "statement_is_here", 
/**
 *What the sentence names.
 */
id: string, } | { "code": "file_not_text", 
/**
 *What the sentence names.
 */
file: string, 
/**
 *What the sentence names.
 */
why: string, } | { "code": "turn_without_id" } | { "code": "base_unknown" } | { "code": "no_such_turn" } | { "code": "nothing_to_render" } | { "code": "not_a_language", 
/**
 *What the sentence names.
 */
tag: string, } | { "code": "not_a_date", 
/**
 *What the sentence names.
 */
date: string, } | { "code": "not_a_time", 
/**
 *What the sentence names.
 */
time: string, } | { "code": "time_skipped", 
/**
 *What the sentence names.
 */
time: string, } | { "code": "wrong_stage", 
/**
 *What the sentence names.
 */
stage: string, 
/**
 *What the sentence names.
 */
said: string, } | { "code": "nothing_changed" } | { "code": "change_note_lines" } | { "code": "published_to_bin" } | { "code": "word_without_letter", 
/**
 *What the sentence names.
 */
word: string, } | { "code": "several_words", 
/**
 *What the sentence names.
 */
word: string, } | { "code": "word_too_long", 
/**
 *What the sentence names.
 */
max: number, } | { "code": "spelling_too_long" } | { "code": "spelling_failed" } | { "code": "translate_from_bin" } | { "code": "translation_of_itself" } | { "code": "link_from_bin" } | { "code": "translation_of_this", 
/**
 *What the sentence names.
 */
title: string, } | { "code": "has_translations", 
/**
 *What the sentence names.
 */
title: string, } | { "code": "linked_with_none" } | { "code": "no_source" } | { "code": "nothing_translated" } | { "code": "language_taken", 
/**
 *What the sentence names.
 */
lang: string, 
/**
 *What the sentence names.
 */
title: string, 
/**
 *What the sentence names.
 */
id: string, } | { "code": "file_too_large", 
/**
 *What the sentence names.
 */
name: string, 
/**
 *What the sentence names.
 */
megabytes: number, } | { "code": "file_empty", 
/**
 *What the sentence names.
 */
name: string, } | { "code": "file_is_svg", 
/**
 *What the sentence names.
 */
name: string, } | { "code": "file_is_old_office", 
/**
 *What the sentence names.
 */
name: string, } | { "code": "file_of_no_kind", 
/**
 *What the sentence names.
 */
name: string, } | { "code": "file_broken", 
/**
 *What the sentence names.
 */
name: string, 
/**
 *What the sentence names.
 */
kind: string, } | { "code": "file_holds", 
/**
 *What the sentence names.
 */
name: string, 
/**
 *What the sentence names.
 */
what: string, } | { "code": "part_too_long", 
/**
 *What the sentence names.
 */
name: string, } | { "code": "part_damaged", 
/**
 *What the sentence names.
 */
name: string, } | { "code": "file_not_read", 
/**
 *What the sentence names.
 */
name: string, 
/**
 *What the sentence names.
 */
detail: string, } | { "code": "no_such_file" } | { "code": "not_our_file", 
/**
 *What the sentence names.
 */
name: string, } | { "code": "files_missing", 
/**
 *What the sentence names.
 */
names: Array<string>, } | { "code": "sample_needs_file" } | { "code": "sample_needs_room" } | { "code": "sample_defect", 
/**
 *What the sentence names.
 */
detail: string, } | { "code": "no_copies" } | { "code": "copy_of_another" } | { "code": "today_not_copied" } | { "code": "copy_damaged" } | { "code": "copy_newer" } | { "code": "copy_gone" } | { "code": "copy_unusable", 
/**
 *What the sentence names.
 */
detail: string, } | { "code": "damaged_copy" } | { "code": "newer_copy" } | { "code": "unreadable_copy", 
/**
 *What the sentence names.
 */
detail: string, } | { "code": "others_copy" } | { "code": "closing" } | { "code": "program_failed" } | { "code": "work_stopped" } | { "code": "copy_not_written", 
/**
 *What the sentence names.
 */
detail: string, } | { "code": "pdf_not_written", 
/**
 *What the sentence names.
 */
detail: string, } | { "code": "pdf_not_here" } | { "code": "paste_too_long" } | { "code": "clipboard_not_written" } | { "code": "clipboard_silent" } | { "code": "clipboard_not_here" } | { "code": "window_closing" } | { "code": "menus_not_shown", 
/**
 *What the sentence names.
 */
detail: string, } | { "code": "size_not_changed", 
/**
 *What the sentence names.
 */
detail: string, };

/**
 * What is wrong with the newsroom's file, or with another one, as a code and what it names.
 */
export type Fault = { "code": "file_missing", 
/**
 * The file or folder.
 */
path: string, } | { "code": "file_gone", 
/**
 * The file or folder.
 */
path: string, } | { "code": "not_a_newsroom", 
/**
 * The file or folder.
 */
path: string, } | { "code": "file_newer", 
/**
 * The file or folder.
 */
path: string, } | { "code": "file_older", 
/**
 * The file or folder.
 */
path: string, } | { "code": "file_locked", 
/**
 * The file or folder.
 */
path: string, 
/**
 * Who has it open, such as `process 4711`.
 */
holder: string | null, } | { "code": "file_damaged", 
/**
 * The file or folder.
 */
path: string, 
/**
 * What the system or the reader of the file says.
 */
detail: string, } | { "code": "file_read_only", 
/**
 * The file or folder.
 */
path: string, } | { "code": "disk_full" } | { "code": "system_failed", 
/**
 * The file or folder.
 */
path: string, 
/**
 * What the system or the reader of the file says.
 */
detail: string, } | { "code": "file_exists", 
/**
 * The file or folder.
 */
path: string, } | { "code": "file_changing", 
/**
 * The file or folder.
 */
path: string, } | { "code": "open_elsewhere", 
/**
 * Who has it open, such as `process 4711`.
 */
holder: string | null, } | { "code": "folder_unwritable" } | { "code": "place_not_read", 
/**
 * The file or folder.
 */
path: string, 
/**
 * What the system or the reader of the file says.
 */
detail: string, } | { "code": "place_not_written", 
/**
 * The file or folder.
 */
path: string, 
/**
 * What the system or the reader of the file says.
 */
detail: string, };

/**
 * A code with what it names; the window has a sentence for each.
 */
export type Reason = Refusal | Fault;

/**
 * What a command answers when it fails. The UI branches on `code`, never on `message`.
 */
export type UiError = { 
/**
 * What the window should do.
 */
code: ErrorCode, 
/**
 * What happened, what is safe, what to do.
 */
message: string, 
/**
 * What stops a publication; the message says it too.
 */
findings?: Array<FindingView>, 
/**
 * Why, for the words of the window; the message says it in English.
 */
reason?: Reason, };

/**
 * Ask for the newsroom.
 */
export type GetNewsroom = Record<symbol, never>;

/**
 * Ask for a page of statements. Each kind of filter narrows what the others leave; an empty
 * one narrows nothing.
 */
export type ListStatements = { 
/**
 * Filed in one of these categories, or below it.
 */
sections: Array<string>, 
/**
 * In one of these stages; empty: all but the Bin.
 */
stages: Array<Stage>, 
/**
 * In one of these languages.
 */
langs: Array<string>, 
/**
 * Of one of these kinds.
 */
kinds: Array<Kind>, 
/**
 * Saved in this time.
 */
updated: Updated | null, 
/**
 * Only unpublished statements whose answer is due by the end of today.
 */
due_today: boolean, 
/**
 * Words that the title holds, whatever their case, accents and order.
 */
title: string, 
/**
 * What decides the order. What lacks it stands at the end.
 */
sort: Sort, 
/**
 * Which end comes first.
 */
direction: Direction, 
/**
 * The place of the first row, from 0.
 */
from: number, 
/**
 * How many rows at most.
 */
limit: number, };

/**
 * Ask for the rows of statements that are known by their ids.
 */
export type ReadRows = { 
/**
 * Their ids, in the order in which the rows should come.
 */
ids: Array<string>, };

/**
 * Open a statement.
 */
export type OpenStatement = { 
/**
 * Its id.
 */
id: string, };

/**
 * Make a draft.
 */
export type NewStatement = { 
/**
 * The headline; may be empty.
 */
title: string, 
/**
 * A language tag; null: the newsroom's own.
 */
lang: string | null, 
/**
 * A category's id.
 */
section: string | null, 
/**
 * What sort of text it is; its template decides what the draft starts with.
 */
kind: Kind, };

/**
 * Save what the editor holds.
 */
export type SaveStatement = { 
/**
 * Its id.
 */
id: string, 
/**
 * The saved text that the editor started from.
 */
base: string, 
/**
 * The head.
 */
head: HeadView, 
/**
 * The turns.
 */
turns: Array<TurnView>, 
/**
 * The internal note.
 */
note: string, };

/**
 * Render a text that may not be saved yet.
 */
export type RenderArticle = { 
/**
 * The head.
 */
head: HeadView, 
/**
 * The turns.
 */
turns: Array<TurnView>, };

/**
 * Render one exchange or text turn.
 */
export type RenderBlock = { 
/**
 * The statement's language.
 */
lang: string, 
/**
 * A question with its answers, or one text turn.
 */
turns: Array<TurnView>, 
/**
 * The statement's files, which the text may show.
 */
files: Array<FileView>, };

/**
 * Read pasted plain text.
 */
export type ReadPastedText = { 
/**
 * The statement's language.
 */
lang: string, 
/**
 * The text.
 */
text: string, };

/**
 * Publish the saved text.
 */
export type PublishStatement = { 
/**
 * Its id.
 */
id: string, 
/**
 * The saved text that was looked at.
 */
base: string, 
/**
 * What changed, for the public.
 */
change_note: string | null, };

/**
 * Add a category.
 */
export type AddCategory = { 
/**
 * The name in the breadcrumb.
 */
name: string, 
/**
 * Null: the name proposes it.
 */
slug: string | null, 
/**
 * The category to put it in.
 */
parent: string | null, };

/**
 * Give a category another name or address.
 */
export type RenameCategory = { 
/**
 * Its id.
 */
id: string, 
/**
 * The new name.
 */
name: string, 
/**
 * Null: as it was.
 */
slug: string | null, 
/**
 * Names in other languages; an empty one is taken away. Null: as they were.
 */
names: Array<LangName> | null, };

/**
 * Move a category with everything below it.
 */
export type MoveCategory = { 
/**
 * Its id.
 */
id: string, 
/**
 * The category to put it in; null: the top.
 */
parent: string | null, 
/**
 * Its place among its new siblings, from 0.
 */
position: number, };

/**
 * Remove a category.
 */
export type RemoveCategory = { 
/**
 * Its id.
 */
id: string, 
/**
 * Where its content goes: a category's id, or `/` for the top level. A filled category
 * needs one.
 */
move_to: string | null, };

/**
 * Take the removal or merging of a category back.
 */
export type RestoreCategory = { 
/**
 * The id that it had.
 */
id: string, };

/**
 * The old addresses of a category.
 */
export type ListOldAddresses = { 
/**
 * Its id.
 */
id: string, };

/**
 * Whether a category can have a part of an address.
 */
export type CheckSlug = { 
/**
 * The category itself; null: a new one.
 */
id: string | null, 
/**
 * The category that it stands in; null: the top.
 */
parent: string | null, 
/**
 * What was typed.
 */
slug: string, };

/**
 * Fill the empty newsroom with the sample.
 */
export type FillSample = { 
/**
 * The language of the window: the statement that explains the sample in it comes first.
 */
lang: string, };

/**
 * Take the sample away, but for what was changed here.
 */
export type RemoveSample = Record<symbol, never>;

/**
 * Read the guide.
 */
export type ReadGuide = { 
/**
 * The language of the window.
 */
lang: WindowLang, };

/**
 * Start an export.
 */
export type StartExport = { 
/**
 * What the package holds.
 */
format: Format, 
/**
 * Only this section and what stands below it.
 */
section: string | null, 
/**
 * Only these statements; empty: all.
 */
only: Array<string>, };

/**
 * Ask how far the export is.
 */
export type ExportStatus = Record<symbol, never>;

/**
 * Stop the export.
 */
export type CancelExport = Record<symbol, never>;

/**
 * Move drafts to the Bin, in one act.
 */
export type BinStatements = { 
/**
 * Their ids.
 */
ids: Array<string>, };

/**
 * Take drafts out of the Bin, in one act.
 */
export type UnbinStatements = { 
/**
 * Their ids.
 */
ids: Array<string>, };

/**
 * Where a statement goes.
 */
export type FilingView = { 
/**
 * The statement's id.
 */
id: string, 
/**
 * A category's id; null: in none.
 */
section: string | null, };

/**
 * File statements, in one act.
 */
export type FileStatements = { 
/**
 * Each with the place where it goes.
 */
filings: Array<FilingView>, };

/**
 * Make a draft from a statement.
 */
export type DuplicateStatement = { 
/**
 * Its id.
 */
id: string, };

/**
 * List the saved texts of a statement, newest first.
 */
export type ListVersions = { 
/**
 * Its id.
 */
id: string, };

/**
 * List the texts that were written over on the way to a saved one, newest first.
 */
export type ListMoments = { 
/**
 * The statement's id.
 */
id: string, 
/**
 * The saved text.
 */
version: string, };

/**
 * Compare two saved texts of a statement.
 */
export type CompareVersions = { 
/**
 * Its id.
 */
id: string, 
/**
 * The older one.
 */
from: string, 
/**
 * The newer one.
 */
to: string, };

/**
 * Make an earlier text the working text again.
 */
export type RestoreVersion = { 
/**
 * Its id.
 */
id: string, 
/**
 * The saved text.
 */
version: string, 
/**
 * The saved text that the editor holds.
 */
base: string, };

/**
 * Ask for the set of a statement, and how it stands to its source.
 */
export type GetTranslation = { 
/**
 * Its id.
 */
id: string, };

/**
 * Make an empty draft in another language, to be written beside a statement.
 */
export type TranslateStatement = { 
/**
 * Its id.
 */
id: string, 
/**
 * A language tag.
 */
lang: string, };

/**
 * Say that a finished statement translates another one.
 */
export type LinkTranslation = { 
/**
 * The translation's id.
 */
id: string, 
/**
 * The other one's.
 */
source: string, };

/**
 * Take a statement out of its set.
 */
export type UnlinkTranslation = { 
/**
 * Its id.
 */
id: string, };

/**
 * Say that a turn of a translation is in step with the source.
 */
export type DeclareInStep = { 
/**
 * The translation's id.
 */
id: string, 
/**
 * The turn; null: every turn that has words.
 */
turn: string | null, 
/**
 * The saved text of the source that was looked at.
 */
seen: string, };

/**
 * Save what the editor holds as a version of its own, so that the text before it stays in
 * the history.
 */
export type SaveVersion = { 
/**
 * Its id.
 */
id: string, 
/**
 * The saved text that this stands in the place of.
 */
base: string, 
/**
 * The head.
 */
head: HeadView, 
/**
 * The turns.
 */
turns: Array<TurnView>, 
/**
 * The internal note.
 */
note: string, };

/**
 * Compare the saved text of a statement with what the editor holds.
 */
export type CompareUnsaved = { 
/**
 * Its id.
 */
id: string, 
/**
 * The head in the editor.
 */
head: HeadView, 
/**
 * The turns in the editor.
 */
turns: Array<TurnView>, };

/**
 * List the copies that are kept beside the newsroom, newest first.
 */
export type ListCopies = Record<symbol, never>;

/**
 * Bring a kept copy back in the place of today's newsroom.
 */
export type RestoreCopy = { 
/**
 * Its name in the list.
 */
name: string, };

/**
 * Look for damage in the newsroom's file.
 */
export type CheckNewsroom = Record<symbol, never>;

/**
 * Write the query sheet.
 */
export type SaveQuery = { 
/**
 * The statement's id.
 */
id: string, 
/**
 * The sheet.
 */
query: QueryView, };

/**
 * Ask for the names in use, to be offered while one types.
 */
export type ListVoices = Record<symbol, never>;

/**
 * Write the editor's text to a file of its own, when it cannot be saved.
 */
export type SaveCopy = { 
/**
 * The head.
 */
head: HeadView, 
/**
 * The turns.
 */
turns: Array<TurnView>, };

/**
 * Write a statement's page as PDF.
 */
export type SavePdf = { 
/**
 * Its id.
 */
id: string, };

/**
 * Take in a file that was dropped or pasted. A message holds at most a megabyte of it, so
 * that large files come in several; they are put together by their upload.
 */
export type AddFile = { 
/**
 * Names the upload: any id that the window makes up.
 */
upload: string, 
/**
 * What the file is called.
 */
name: string, 
/**
 * The next bytes, in base 64.
 */
part: string, 
/**
 * Nothing follows.
 */
last: boolean, };

/**
 * Let the officer choose a file, and take it in.
 */
export type ChooseFile = { 
/**
 * The dialog offers pictures only.
 */
picture: boolean, };

/**
 * Ask for a file's bytes.
 */
export type ReadFile = { 
/**
 * SHA-256 of its bytes.
 */
hash: string, };

/**
 * Ask for what is on the clipboard, as the program that copied it put it there.
 */
export type ReadClipboard = Record<symbol, never>;

/**
 * Put words on the clipboard.
 */
export type WriteClipboard = { 
/**
 * As HTML, for Word and mail.
 */
html: string | null, 
/**
 * As plain text.
 */
text: string, };

/**
 * A command in a menu.
 */
export type MenuItemView = { 
/**
 * The command's id, which comes back when it is chosen.
 */
id: string, 
/**
 * Its name.
 */
label: string, 
/**
 * The key that does the same, as it is written.
 */
keys: string | null, 
/**
 * Whether it can run now.
 */
enabled: boolean, 
/**
 * Whether it holds now; null for a command that does something once.
 */
checked: boolean | null, };

/**
 * A menu.
 */
export type MenuView = { 
/**
 * Its name, with `&` before the letter that opens it with Alt.
 */
label: string, 
/**
 * Its commands, from the top.
 */
items: Array<MenuItemView>, };

/**
 * A language that the window speaks. The window names one of these and never sends words for a
 * dialog, so that no text can make a dialog ask for something else.
 */
export type WindowLang = "en" | "fr" | "zh" | "ar";

/**
 * Show these menus above the window; the page words them in its language.
 */
export type SetMenus = { 
/**
 * From the start of the line.
 */
menus: Array<MenuView>, 
/**
 * Whether the frame is dark.
 */
dark: boolean, 
/**
 * The language of the page, for the titles of native dialogs.
 */
lang: WindowLang, };

/**
 * Draw the page larger or smaller.
 */
export type SetZoom = { 
/**
 * In percent of the usual size, 80 to 200.
 */
percent: number, };

/**
 * Look texts through for misspelt words and small slips.
 */
export type CheckSpelling = { 
/**
 * The language of all of them.
 */
lang: string, 
/**
 * The texts, in Markdown.
 */
texts: Array<string>, };

/**
 * Ask what a misspelt word may have meant.
 */
export type SuggestWords = { 
/**
 * The language of its text.
 */
lang: string, 
/**
 * The word.
 */
word: string, };

/**
 * Ask for the house dictionary.
 */
export type ListHouseWords = Record<symbol, never>;

/**
 * Add a word to the house dictionary.
 */
export type AddHouseWord = { 
/**
 * The word.
 */
word: string, 
/**
 * The language it holds in; null: in all.
 */
lang: string | null, };

/**
 * Take a word out of the house dictionary.
 */
export type RemoveHouseWord = { 
/**
 * The word.
 */
word: string, 
/**
 * The language it was added for; null: for all.
 */
lang: string | null, };

/** Every command of the window: its arguments and its answer. */
export type Commands = {
  get_newsroom: [GetNewsroom, NewsroomView];
  list_statements: [ListStatements, StatementPage];
  read_rows: [ReadRows, StatementRows];
  open_statement: [OpenStatement, StatementView];
  new_statement: [NewStatement, StatementView];
  save_statement: [SaveStatement, SavedView];
  render_article: [RenderArticle, ArticleView];
  render_block: [RenderBlock, BlockView];
  read_pasted_text: [ReadPastedText, PastedView];
  publish_statement: [PublishStatement, StatementView];
  add_category: [AddCategory, CategoryView];
  rename_category: [RenameCategory, CategoryView];
  move_category: [MoveCategory, CategoryView];
  remove_category: [RemoveCategory, NewsroomView];
  restore_category: [RestoreCategory, CategoryBackView];
  list_old_addresses: [ListOldAddresses, OldAddresses];
  check_slug: [CheckSlug, SlugView];
  fill_sample: [FillSample, NewsroomView];
  remove_sample: [RemoveSample, SampleView];
  read_guide: [ReadGuide, GuideView];
  start_export: [StartExport, ExportState];
  export_status: [ExportStatus, ExportState];
  cancel_export: [CancelExport, ExportState];
  bin_statements: [BinStatements, TogetherView];
  unbin_statements: [UnbinStatements, TogetherView];
  file_statements: [FileStatements, TogetherView];
  duplicate_statement: [DuplicateStatement, StatementView];
  list_versions: [ListVersions, HistoryView];
  list_moments: [ListMoments, MomentsView];
  compare_versions: [CompareVersions, ComparisonView];
  restore_version: [RestoreVersion, StatementView];
  get_translation: [GetTranslation, TranslationView];
  translate_statement: [TranslateStatement, StatementView];
  link_translation: [LinkTranslation, TranslationView];
  unlink_translation: [UnlinkTranslation, TranslationView];
  declare_in_step: [DeclareInStep, TranslationView];
  save_version: [SaveVersion, SavedView];
  compare_unsaved: [CompareUnsaved, ComparisonView];
  list_copies: [ListCopies, CopiesView];
  restore_copy: [RestoreCopy, RestoredView];
  check_newsroom: [CheckNewsroom, HealthView];
  save_query: [SaveQuery, QueryView];
  list_voices: [ListVoices, VoicesView];
  save_copy: [SaveCopy, CopyView];
  save_pdf: [SavePdf, CopyView];
  add_file: [AddFile, AddedFile];
  choose_file: [ChooseFile, AddedFile];
  read_file: [ReadFile, FileData];
  read_clipboard: [ReadClipboard, ClipboardView];
  write_clipboard: [WriteClipboard, Done];
  set_menus: [SetMenus, Done];
  set_zoom: [SetZoom, Done];
  check_spelling: [CheckSpelling, SpellingView];
  suggest_words: [SuggestWords, SuggestionsView];
  list_house_words: [ListHouseWords, HouseWordsView];
  add_house_word: [AddHouseWord, HouseWordsView];
  remove_house_word: [RemoveHouseWord, HouseWordsView];
};
