// Where one is in the window, and the way from place to place. Leaving a statement always
// saves it first.

import type { HeadView, HealthView, Kind, RestoredView } from "../ipc/bindings";
import { asUiError, type Backend } from "../ipc/backend";
import { words } from "../words";
import { CategorySteps } from "./categorySteps";
import { Exporting } from "./exporting.svelte";
import { keepPlace, lastPlace, type LastPlace } from "./lastPlace";
import { Library } from "./library.svelte";
import { Newsroom } from "./newsroom.svelte";
import { OpenStatement } from "./openStatement.svelte";
import { Recents } from "./recents.svelte";
import { Pictures } from "./pictures";
import { Sample } from "./sample.svelte";
import { Theme } from "./theme.svelte";
import { Toasts } from "./toasts.svelte";
import { UndoStack } from "./undo.svelte";
import { Zoom } from "./zoom.svelte";

export type Place = "library" | "desk" | "categories" | "export";

export class App {
  readonly backend: Backend;
  readonly newsroom: Newsroom;
  readonly library: Library;
  readonly exporting: Exporting;
  readonly recents: Recents;
  readonly pictures: Pictures;
  readonly toasts = new Toasts();
  /** What can be taken back, over all places of the window. */
  readonly stack = new UndoStack(this.toasts);
  readonly categories: CategorySteps;
  readonly sample: Sample;
  readonly theme = new Theme();
  readonly zoom: Zoom;
  place = $state<Place>("library");
  statement = $state.raw<OpenStatement | null>(null);
  /** What a look at the newsroom's file found; null before there was one. */
  health = $state.raw<HealthView | null>(null);
  /** Set when the window was asked to close with text that could not be saved. */
  closing = $state(false);
  sidebar = $state(true);
  /** The turn and the letter that the desk goes back to after a new start. */
  resumed: LastPlace | null = null;
  /** The statements that an export is for; null: all that are published. */
  exportOnly = $state.raw<readonly string[] | null>(null);

  #from: Place = "library";

  constructor(backend: Backend) {
    this.backend = backend;
    this.newsroom = new Newsroom(backend);
    this.library = new Library(backend);
    this.exporting = new Exporting(backend);
    this.zoom = new Zoom(backend);
    this.recents = new Recents(backend);
    this.pictures = new Pictures(backend);
    this.categories = new CategorySteps(this);
    this.sample = new Sample(this);
    backend.onClose(async () => {
      const saved = await this.flush();
      this.closing = !saved;
      return saved;
    });
  }

  async start(): Promise<void> {
    await Promise.all([
      this.attempt(() => this.newsroom.load()).then(() => this.sample.decide()),
      this.#resume(),
      this.library.reload(),
      this.attempt(() => this.recents.load()),
    ]);
  }

  /** Back to where the officer was when the window closed, when that still exists. */
  async #resume(): Promise<void> {
    const last = lastPlace();
    if (last.place === "categories") this.place = "categories";
    if (last.place !== "desk" || last.statement === undefined) return;
    const view = await this.backend.call("open_statement", { id: last.statement }).catch(() => null);
    if (!view || view.stage === "spiked" || this.statement) return;
    this.resumed = last;
    this.library.selected = view.id;
    this.#show(new OpenStatement(this.backend, view));
  }

  /** Looks for damage in the newsroom's file. Rust does it beside the newsroom, so no key waits. */
  async check(): Promise<void> {
    const health = await this.attempt(() => this.backend.call("check_newsroom", {}));
    if (health) this.health = health;
  }

  /** Brings a kept copy back and reads everything again; throws when it was refused. */
  async restoreCopy(name: string): Promise<RestoredView> {
    if (!(await this.flush())) throw { code: "not_saved", message: words.copies.unsaved };
    const restored = await this.backend.call("restore_copy", { name });
    // Whatever the window holds is of the newsroom of before.
    if (this.statement) this.#close(this.statement);
    this.statement = null;
    this.stack.drop();
    this.place = "library";
    this.library.selected = null;
    await this.attempt(() => this.newsroom.load());
    await this.library.reload();
    await this.check();
    return restored;
  }

  /** Runs something the officer asked for, and says why when it does not work. */
  async attempt<T>(run: () => Promise<T>): Promise<T | null> {
    try {
      return await run();
    } catch (failure) {
      this.toasts.show(asUiError(failure).message);
      return null;
    }
  }

  async flush(): Promise<boolean> {
    return (await this.statement?.flush()) ?? true;
  }

  async open(id: string): Promise<void> {
    if (!(await this.#leave())) return;
    const view = await this.attempt(() => this.backend.call("open_statement", { id }));
    if (view) this.#show(new OpenStatement(this.backend, view));
  }

  /** Makes a draft from the template of its kind, in what the library shows. */
  async create(kind: Kind = "spokesperson_remarks"): Promise<void> {
    if (!(await this.#leave())) return;
    const { filter } = this.library;
    const section: HeadView["section"] = filter.by === "section" ? filter.section : null;
    const lang = filter.by === "lang" ? filter.lang : null;
    const view = await this.attempt(() => this.backend.call("new_statement", { title: "", lang, section, kind }));
    if (!view) return;
    this.library.selected = view.id;
    this.#show(new OpenStatement(this.backend, view));
  }

  /** Writes the page of the open or chosen statement as PDF; a dialog asks where to. */
  async savePdf(): Promise<void> {
    const id = this.statement?.id ?? this.library.selected;
    if (id === null || !(await this.flush())) return;
    const answer = await this.attempt(() => this.backend.call("save_pdf", { id }));
    if (answer?.path) this.toasts.show(words.paper.done(answer.path));
  }

  /** Reads the open statement again and drops the text in the window. */
  async reopen(): Promise<void> {
    const { statement } = this;
    if (!statement) return;
    const view = await this.attempt(() => this.backend.call("open_statement", { id: statement.id }));
    if (!view) return;
    this.#close(statement);
    this.#show(new OpenStatement(this.backend, view));
  }

  async go(place: Exclude<Place, "desk">, only: readonly string[] | null = null): Promise<void> {
    const leavesText = place !== "export";
    if (leavesText ? !(await this.#leave()) : !(await this.flush())) return;
    if (place === "export") {
      this.#from = this.place;
      this.exportOnly = only;
    }
    this.place = place;
    if (place !== "export") keepPlace({ place });
    await this.attempt(() => this.newsroom.load());
    if (place !== "library") return;
    await this.library.reload();
    await this.attempt(() => this.recents.load());
  }

  /** The way to a package of just these statements. */
  async exportSome(ids: readonly string[]): Promise<void> {
    await this.go("export", ids);
  }

  /** Back to where one came from. */
  async back(): Promise<void> {
    if (this.place === "export" && this.#from === "desk" && this.statement) this.place = "desk";
    else await this.go("library");
  }

  #show(statement: OpenStatement): void {
    this.statement = statement;
    this.place = "desk";
    keepPlace({ ...this.resumed, place: "desk", statement: statement.id });
    this.recents.opened(statement.id);
  }

  /** Its steps go with it: they hold its turns. */
  #close(statement: OpenStatement): void {
    statement.stop();
    this.toasts.dropActions();
    this.stack.drop(statement);
  }

  /** Saves and closes the open statement; false keeps it on the screen because it is not saved. */
  async #leave(): Promise<boolean> {
    const { statement } = this;
    if (!statement) return true;
    if (!(await statement.flush())) {
      this.place = "desk";
      this.toasts.show(words.save.stays);
      return false;
    }
    this.#close(statement);
    this.library.selected = statement.id;
    this.statement = null;
    return true;
  }
}
