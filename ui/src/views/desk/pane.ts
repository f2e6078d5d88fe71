// Which pane stands beside the text. It stays when the statement is read again, such as after
// an earlier version was restored.

export const sides = ["preview", "details", "files", "history"] as const;
export type Side = (typeof sides)[number];
export type Pane = "write" | Side;

let last: { statement: string; pane: Pane } | null = null;

export function lastPane(statement: string): Pane {
  return last?.statement === statement ? last.pane : "preview";
}

export function keepPane(statement: string, pane: Pane): void {
  last = { statement, pane };
}
