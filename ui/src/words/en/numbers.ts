// Numbers and the nouns beside them in English.

const plurals = new Intl.PluralRules("en");
export const numbers = new Intl.NumberFormat("en");

/** A number with its noun in the right form. */
export function count(number: number, one: string, other: string): string {
  return `${numbers.format(number)} ${plurals.select(number) === "one" ? one : other}`;
}

const NUMBERS = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** As `count`, at the start of a sentence, where a small number is a word. */
export function spelled(number: number, one: string, other: string): string {
  const said = count(number, one, other);
  const word = NUMBERS[number];
  return word === undefined ? said : said.replace(/^\d+/u, word);
}
