// Icons that point along the text and turn round where the text does. Letters, digits and
// clocks never do.

import * as icons from "./icons";

export const mirrored: ReadonlySet<unknown> = new Set([
  icons.ArrowLeft, icons.ChevronRight, icons.FolderInput, icons.FolderTree, icons.History, icons.IndentDecrease, icons.IndentIncrease, icons.List, icons.PanelLeft, icons.Redo, icons.Undo,
]);
