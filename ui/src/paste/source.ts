// Which program put a piece of HTML on the clipboard, told by the marks that it leaves.

export type Source = "word" | "docs" | "sheets" | "excel" | "libreoffice" | "outlook" | "web";

/** The first that matches counts: Outlook writes with Word, and every Office page names Office. */
const SIGNS: readonly [Source, RegExp][] = [
  ["docs", /docs-internal-guid/u],
  ["sheets", /google-sheets-html-origin/u],
  ["libreoffice", /content="(?:LibreOffice|OpenOffice)/iu],
  ["excel", /urn:schemas-microsoft-com:office:excel|content="?(?:Excel\.Sheet|Microsoft Excel)/iu],
  ["outlook", /\bEmailStyle\d+|OutlookMessageHeader|elementToProof|divRplyFwdMsg|class="?x_Mso|safelinks\.protection\.outlook/u],
  ["word", /urn:schemas-microsoft-com:office:word|content="?(?:Word\.Document|Microsoft Word)|class="?Mso[A-Z]|mso-list:/iu],
];

export function sourceOf(html: string): Source {
  return SIGNS.find(([, sign]) => sign.test(html))?.[0] ?? "web";
}

/** Code editors describe colours, not structure; their plain text is what was meant. */
export function isFromCodeEditor(html: string): boolean {
  return /^\s*(?:<html>\s*<body>\s*)?(?:<!--StartFragment-->)?(?:<meta[^>]*>)?<(?:div|pre)[^>]*style="[^"]*(?:white-space:\s*pre|font-family:[^"]*monospace)/u.test(html);
}

/** Windows puts offsets before the page itself. */
export function withoutOffsets(html: string): string {
  return /^Version:\d/u.test(html) ? html.slice(Math.max(0, html.indexOf("<"))) : html;
}
