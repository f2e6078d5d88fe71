// What the palette lists for what is typed: sections of commands, statements and categories.

import { words } from "../words";
import { fitting } from "./fuzzy";

export type Row = { id: string; icon: unknown; name: string; context: string; keys: string | undefined; dir?: "ltr" | "rtl"; run: () => void };
export type Section = { name: string; rows: Row[] };
export type Source = { commands: Row[]; statements: Row[]; categories: Row[] };

const MOST_STATEMENTS = 20;

export function sections(typed: string, { commands, statements, categories }: Source, recent: readonly string[]): Section[] {
  const all = [...commands, ...statements, ...categories];
  const wanted = typed.trim();
  const lately = wanted === "" ? recent.flatMap((id) => all.find((row) => row.id === id) ?? []) : [];
  // A row stands once; without anything typed statements are only those of lately.
  const rest = (rows: Row[]) => fitting(wanted, rows, (row) => row.name).filter((row) => !lately.includes(row));
  return [
    { name: words.palette.recent, rows: lately },
    { name: words.palette.commands, rows: rest(commands) },
    { name: words.palette.statements, rows: rest(statements).slice(0, MOST_STATEMENTS) },
    { name: words.palette.categories, rows: rest(categories) },
  ].filter((section) => section.rows.length > 0);
}
