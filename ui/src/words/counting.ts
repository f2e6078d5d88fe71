// Numbers, and the forms that a noun takes beside them, by the rules of one language.

type Rule = Intl.LDMLPluralRule;

export function counting<Forms extends Rule>(lang: string, locale: string) {
  const plurals = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(locale);
  const number = (value: number) => numbers.format(value);
  return {
    number,
    /** The sentence of this number; `#` stands for the number where the sentence names it. */
    count(value: number, forms: Record<Forms | "other", string>): string {
      const form = (forms as Partial<Record<Rule, string>>)[plurals.select(value)] ?? forms.other;
      return form.replace("#", number(value));
    },
  };
}
