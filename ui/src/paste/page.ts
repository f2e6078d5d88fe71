// Parses HTML without a word to the page's content security policy. A parsed page has no
// window: nothing in it runs, is fetched or drawn. But each style in it would still be
// reported as refused, and Word writes thousands.

export type Page = { document: Document; /** What its style elements say. */ sheets: string };

/** Where an element's style is found after parsing. */
export const STYLE = "data-style";

const TAG = /<[A-Za-z](?:[^>"']|"[^"]*"|'[^']*')*>/gu;
const ATTRIBUTE = /("[^"]*"|'[^']*')|\b(style)(?=\s*=)|\bon[a-z]+(?=\s*=)/giu;

export function parsePage(html: string): Page {
  const sheets: string[] = [];
  const bare = html.replace(/<style\b[^>]*>(.*?)<\/style\s*>/gisu, (_, sheet: string) => {
    sheets.push(sheet);
    return "";
  });
  const quiet = bare.replace(TAG, (tag) =>
    tag.replace(ATTRIBUTE, (found, quoted: string | undefined, style: string | undefined) => quoted ?? (style ? STYLE : `data-${found}`)),
  );
  return { document: new DOMParser().parseFromString(quiet, "text/html"), sheets: sheets.join("\n") };
}
