// The same rule as the newsroom's own, so that a bad address is marked while it is typed.
// The newsroom still decides, and knows a few more reserved names.

const FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST = 80;

export function isSlug(text: string): boolean {
  return text.length <= LONGEST && FORM.test(text);
}

/** What a name proposes: its letters without accents and its digits, joined by hyphens. */
export function proposeSlug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 60)
    .replace(/-+$/u, "");
}
