// Every command of the window.

import * as icons from "../parts/icons";
import { sides } from "../views/desk/pane";
import { USUAL_SIZE } from "../views/desk/textSize.svelte";
import { language, languageName, uiLanguages, words } from "../words";
import { everywhere, inText, onDesk, type Command } from "./command";

const { commands: names, keys } = words;

const SIDE_ICONS = { preview: icons.FileText, details: icons.CircleAlert, files: icons.Paperclip, history: icons.History };

const window = (): Command[] => [
  everywhere({ id: "palette", label: names.palette, icon: icons.Command, keys: ["Ctrl+Shift+P", "Alt+/", "Ctrl+K"], run: ({ window }) => window.palette() }),
  everywhere({ id: "shortcuts", label: words.frame.shortcuts, icon: icons.Keyboard, keys: ["F1", "Ctrl+/"], run: ({ window }) => window.shortcuts() }),
  everywhere({ id: "new", label: keys.create, icon: icons.Plus, keys: ["Ctrl+N"], when: ({ app }) => app.newsroom.readOnly === null, run: ({ app }) => void app.create() }),
  everywhere({ id: "new-kind", label: keys.create_kind, icon: icons.FilePlus, keys: ["Ctrl+Shift+N"], when: ({ app }) => app.newsroom.readOnly === null, run: ({ window }) => window.kinds() }),
  everywhere({ id: "open", label: keys.open_quick, icon: icons.FileText, keys: ["Ctrl+O"], run: ({ window }) => window.quick() }),
  everywhere({ id: "save", label: keys.save, icon: icons.Save, keys: ["Ctrl+S"], run: ({ app }) => void app.flush() }),
  everywhere({
    id: "undo-step",
    label: words.undoing.undo_last,
    icon: icons.Undo,
    keys: ["Ctrl+Z"],
    yields: true,
    nameNow: ({ app: { stack } }) => (stack.last === null ? null : words.undoing.undo(stack.last)),
    when: ({ app }) => app.stack.last !== null,
    run: ({ app }) => void app.stack.undo(),
  }),
  everywhere({
    id: "redo-step",
    label: words.undoing.redo_last,
    icon: icons.Redo,
    keys: ["Ctrl+Shift+Z", "Ctrl+Y"],
    yields: true,
    nameNow: ({ app: { stack } }) => (stack.next === null ? null : words.undoing.redo(stack.next)),
    when: ({ app }) => app.stack.next !== null,
    run: ({ app }) => void app.stack.redo(),
  }),
  everywhere({ id: "library", label: names.library, icon: icons.Inbox, when: ({ app }) => app.place !== "library", run: ({ app }) => void app.go("library") }),
  everywhere({ id: "categories", label: names.categories, icon: icons.FolderTree, when: ({ app }) => app.place !== "categories", run: ({ app }) => void app.go("categories") }),
  everywhere({
    id: "pdf",
    label: names.pdf,
    icon: icons.Printer,
    keys: ["Ctrl+P"],
    when: ({ app }) => app.place === "desk" || (app.place === "library" && app.library.selected !== null),
    run: ({ app }) => void app.savePdf(),
  }),
  everywhere({ id: "restore-copy", label: words.copies.open, icon: icons.History, run: ({ window }) => window.copies() }),
  everywhere({ id: "house-words", label: words.spelling.house.open, icon: icons.BookOpen, run: ({ window }) => window.houseWords() }),
  everywhere({ id: "guide", label: words.guide.title, icon: icons.BookOpen, run: ({ window }) => window.guide() }),
  everywhere({ id: "fill-sample", label: words.sample.fill, icon: icons.Sparkles, when: ({ app }) => app.sample.isEmpty && app.newsroom.readOnly === null, run: ({ app }) => void app.attempt(() => app.sample.fill()) }),
  everywhere({ id: "remove-sample", label: words.sample.remove, icon: icons.Trash, when: ({ app }) => app.place === "library" && app.sample.isHere && app.newsroom.readOnly === null, run: ({ app }) => void app.sample.remove() }),
  onDesk({ id: "publish", group: "everywhere", label: words.desk.publish, icon: icons.CircleCheck, when: (desk) => !desk.readOnly, run: (desk) => desk.onpublish() }),
  everywhere({ id: "export", label: names.export, icon: icons.Share, when: ({ app }) => app.place !== "export", run: ({ app }) => void app.go("export") }),
];

const text = (): Command[] => [
  inText({ id: "undo", label: names.undo, icon: icons.Undo, keys: ["Ctrl+Z"], run: (desk) => desk.undo() }),
  inText({ id: "redo", label: names.redo, icon: icons.Redo, keys: ["Ctrl+Shift+Z", "Ctrl+Y"], run: (desk) => desk.redo() }),
  inText({ id: "bold", label: keys.bold, icon: icons.Bold, keys: ["Ctrl+B"], pressed: (desk) => desk.format.bold, run: (desk) => desk.write("bold") }),
  inText({ id: "italic", label: keys.italic, icon: icons.Italic, keys: ["Ctrl+I"], pressed: (desk) => desk.format.italic, run: (desk) => desk.write("italic") }),
  inText({ id: "strike", label: names.strike, icon: icons.Strikethrough, keys: ["Alt+Shift+5"], pressed: (desk) => desk.format.strike, run: (desk) => desk.write("strike") }),
  inText({ id: "code", label: names.code, icon: icons.Code, keys: ["Ctrl+E"], pressed: (desk) => desk.format.code, run: (desk) => desk.write("code") }),
  inText({ id: "link", label: keys.link, icon: icons.Link, keys: ["Ctrl+K"], pressed: (desk) => desk.format.link, run: (desk) => desk.link() }),
  inText({ id: "paragraph", label: names.paragraph, icon: icons.Pilcrow, keys: ["Ctrl+Alt+0"], when: (desk) => desk.takesBlocks, run: (desk) => desk.write("paragraph") }),
  inText({ id: "heading2", label: names.heading2, icon: icons.Heading2, keys: ["Ctrl+Alt+2", "Ctrl+Alt+1"], when: (desk) => desk.takesBlocks, run: (desk) => desk.write("heading2") }),
  inText({ id: "heading3", label: names.heading3, icon: icons.Heading3, keys: ["Ctrl+Alt+3"], when: (desk) => desk.takesBlocks, run: (desk) => desk.write("heading3") }),
  inText({ id: "heading4", label: names.heading4, icon: icons.Heading4, keys: ["Ctrl+Alt+4"], when: (desk) => desk.takesBlocks, run: (desk) => desk.write("heading4") }),
  inText({ id: "bullets", label: names.bullets, icon: icons.List, keys: ["Ctrl+Shift+8"], when: (desk) => desk.takesBlocks, pressed: (desk) => desk.format.list === "bullets", run: (desk) => desk.write("bullets") }),
  inText({ id: "numbers", label: names.numbers, icon: icons.ListOrdered, keys: ["Ctrl+Shift+7"], when: (desk) => desk.takesBlocks, pressed: (desk) => desk.format.list === "numbers", run: (desk) => desk.write("numbers") }),
  inText({ id: "tasks", label: names.tasks, icon: icons.ListChecks, keys: ["Ctrl+Shift+9"], when: (desk) => desk.takesBlocks, pressed: (desk) => desk.format.list === "tasks", run: (desk) => desk.write("tasks") }),
  inText({ id: "tick", label: names.tick, icon: icons.SquareCheck, when: (desk) => desk.format.list === "tasks", run: (desk) => desk.write("tick") }),
  inText({ id: "quote", label: names.quote, icon: icons.Quote, when: (desk) => desk.takesBlocks, pressed: (desk) => desk.format.block === "quote", run: (desk) => desk.write("quote") }),
  inText({ id: "footnote", label: names.footnote, icon: icons.Superscript, keys: ["Ctrl+Alt+F"], when: (desk) => desk.takesBlocks, run: (desk) => desk.write("footnote") }),
  inText({ id: "table", label: names.table, icon: icons.Table, when: (desk) => desk.takesBlocks && !desk.format.table, run: (desk) => desk.table() }),
  inText({ id: "edit-table", label: names.edit_table, icon: icons.Table, when: (desk) => desk.format.table, run: (desk) => desk.table() }),
  inText({ id: "rule", label: names.rule, icon: icons.Rule, when: (desk) => desk.takesBlocks, run: (desk) => desk.write("rule") }),
  inText({ id: "no-break-space", label: names.no_break_space, icon: icons.Space, keys: ["Ctrl+Shift+Space"], run: (desk) => desk.write("no_break_space") }),
  inText({ id: "date", label: names.date, icon: icons.CalendarDays, keys: ["Alt+Shift+D"], run: (desk) => desk.insertDate() }),
  inText({ id: "picture", label: names.picture, icon: icons.ImagePlus, when: (desk) => desk.takesBlocks, run: (desk) => void desk.attaching.choosePicture() }),
  inText({ id: "clear", label: names.clear, icon: icons.RemoveFormatting, run: (desk) => desk.write("clear") }),
  onDesk({ id: "attach", label: names.attach, icon: icons.Paperclip, group: "text", when: (desk) => !desk.readOnly, run: (desk) => void desk.attaching.chooseFile() }),
  onDesk({ id: "find", label: names.find, icon: icons.Search, group: "text", keys: ["Ctrl+F"], run: (desk) => desk.find.start(false) }),
  onDesk({ id: "next-mark", label: words.spelling.next, icon: icons.SpellCheck, group: "text", keys: ["F7"], run: (desk) => void desk.checking.next() }),
  onDesk({ id: "spelling", label: words.spelling.toggle, icon: icons.SpellCheck, group: "text", pressed: (desk) => desk.checking.spelling.on, run: (desk) => desk.checking.spelling.switch() }),
  onDesk({ id: "replace", label: names.replace, icon: icons.Replace, group: "text", keys: ["Ctrl+H"], when: (desk) => !desk.readOnly, run: (desk) => desk.find.start(true) }),
];

const questions = (): Command[] => [
  onDesk({ id: "next-question", label: keys.next_question, icon: icons.Plus, keys: ["Ctrl+Enter"], when: (desk) => !desk.readOnly, run: (desk) => desk.arrange.toNextQuestion() }),
  onDesk({ id: "add-question", label: words.desk.add_question, icon: icons.Plus, when: (desk) => !desk.readOnly, run: (desk) => desk.arrange.addQuestion() }),
  onDesk({ id: "add-text", label: names.add_text, icon: icons.Plus, when: (desk) => !desk.readOnly, run: (desk) => desk.arrange.addText() }),
  onDesk({ id: "move-up", label: names.move_up, icon: icons.ArrowUp, keys: ["Alt+Shift+↑"], when: (desk) => desk.canWrite, run: (desk) => desk.arrange.moveCurrent(-1) }),
  onDesk({ id: "move-down", label: names.move_down, icon: icons.ArrowDown, keys: ["Alt+Shift+↓"], when: (desk) => desk.canWrite, run: (desk) => desk.arrange.moveCurrent(1) }),
  onDesk({ id: "split", label: names.split, icon: icons.Split, when: (desk) => desk.canWrite, run: (desk) => desk.arrange.split() }),
  onDesk({ id: "merge", label: names.merge, icon: icons.Merge, when: (desk) => desk.arrange.canMerge(), run: (desk) => desk.arrange.merge() }),
];

const translations = (): Command[] => [
  onDesk({ id: "translate", label: names.translate, icon: icons.Languages, when: (desk) => !desk.readOnly, run: (desk) => desk.ontranslate("make") }),
  onDesk({ id: "link-translation", label: names.link_translation, icon: icons.Link2, when: (desk) => !desk.readOnly && desk.translation.original === null, run: (desk) => desk.ontranslate("link") }),
  onDesk({ id: "unlink-translation", label: names.unlink_translation, icon: icons.Unlink2, when: (desk) => !desk.readOnly && desk.translation.others.length > 0, run: (desk) => void desk.translate.unlink() }),
  onDesk({ id: "beside", label: names.beside, icon: icons.Columns2, keys: ["F9"], when: (desk) => desk.translation.original !== null, pressed: (desk) => desk.translation.beside, run: (desk) => desk.translate.toggleBeside() }),
  onDesk({ id: "next-behind", label: names.next_behind, icon: icons.GitCompare, keys: ["F8"], when: (desk) => desk.translation.behind > 0, run: (desk) => desk.translate.toNextBehind() }),
  onDesk({ id: "in-step", label: names.in_step, icon: icons.Check, keys: ["Ctrl+F8"], when: (desk) => !desk.readOnly && desk.translate.isStale, run: (desk) => void desk.translate.confirmInStep(desk.current) }),
];

const view = (): Command[] => [
  everywhere({ id: "zoom-in", group: "view", label: names.zoom_in, icon: icons.ZoomIn, keys: ["Ctrl+="], run: ({ app }) => app.zoom.step(1) }),
  everywhere({ id: "zoom-out", group: "view", label: names.zoom_out, icon: icons.ZoomOut, keys: ["Ctrl+-"], run: ({ app }) => app.zoom.step(-1) }),
  everywhere({ id: "zoom-usual", group: "view", label: names.zoom_usual, icon: icons.Scan, keys: ["Ctrl+0"], run: ({ app }) => app.zoom.choose(100) }),
  everywhere({ id: "sidebar", group: "view", label: keys.sidebar, icon: icons.PanelLeft, keys: ["Ctrl+\\"], run: ({ app }) => (app.sidebar = !app.sidebar) }),
  onDesk({ id: "focus", group: "view", label: names.focus, icon: icons.Focus, keys: ["Ctrl+Shift+D"], holds: ({ desk }) => desk?.focusing ?? false, pressed: (desk) => desk.focusing, run: (desk) => desk.toggleFocusing() }),
  onDesk({ id: "typewriter", group: "view", label: names.typewriter, icon: icons.Typewriter, pressed: (desk) => desk.typewriter.on, run: (desk) => desk.toggleTypewriter() }),
  onDesk({ id: "larger", group: "view", label: names.larger, icon: icons.ALargeSmall, keys: ["Ctrl+Alt+="], run: (desk) => desk.textSize.choose(desk.textSize.pixels + 1) }),
  onDesk({ id: "smaller", group: "view", label: names.smaller, icon: icons.ALargeSmall, keys: ["Ctrl+Alt+-"], run: (desk) => desk.textSize.choose(desk.textSize.pixels - 1) }),
  onDesk({ id: "usual-size", group: "view", label: names.usual, icon: icons.ALargeSmall, run: (desk) => desk.textSize.choose(USUAL_SIZE) }),
  onDesk({ id: "language", group: "view", label: names.language, icon: icons.Languages, run: (desk) => desk.onlanguage() }),
  everywhere({ id: "theme-system", group: "view", label: names.theme.system, icon: icons.Monitor, holds: ({ app }) => app.theme.choice === "system", run: ({ app }) => app.theme.choose("system") }),
  everywhere({ id: "theme-light", group: "view", label: names.theme.light, icon: icons.Sun, holds: ({ app }) => app.theme.choice === "light", run: ({ app }) => app.theme.choose("light") }),
  everywhere({ id: "theme-dark", group: "view", label: names.theme.dark, icon: icons.Moon, holds: ({ app }) => app.theme.choice === "dark", run: ({ app }) => app.theme.choose("dark") }),
  ...uiLanguages.map((one) => everywhere({ id: `speak-${one}`, group: "view", label: names.speak(languageName(one)), icon: icons.Globe, holds: () => language.choice === one, run: () => language.choose(one) })),
  ...sides.map((side) => onDesk({ id: `side-${side}`, group: "view", label: words.desk[side], icon: SIDE_ICONS[side], run: (desk) => desk.onside(side) })),
  onDesk({ id: "preview-phone", group: "view", label: words.preview.show.phone, icon: icons.Smartphone, run: (desk) => desk.look.choose("phone") }),
  onDesk({ id: "preview-article", group: "view", label: words.preview.show.article, icon: icons.FileText, run: (desk) => desk.look.choose("article") }),
  onDesk({ id: "preview-print", group: "view", label: words.preview.show.print, icon: icons.Printer, run: (desk) => desk.look.choose("print") }),
];

const lists = new WeakMap<object, readonly Command[]>();

/** All commands, with their names in the language of the window. */
export function commandList(): readonly Command[] {
  const { words: spoken } = language.spoken;
  let list = lists.get(spoken);
  if (!list) lists.set(spoken, (list = [...window(), ...text(), ...questions(), ...translations(), ...view()]));
  return list;
}

/** How the key of a command is written in a tooltip. */
export function keysOf(id: string): string | undefined {
  return commandList().find((command) => command.id === id)?.keys[0];
}
