// Which addresses a published text may link to: the rule of `core/src/render/links.rs`. A link
// that the page takes off does not look like one in the field.

export function isSafe(address: string): boolean {
  const url = address.replace(/[\p{Cc}\s]/gu, "");
  if (/^(?:\/\/|\\|\/\\)/u.test(url)) return false;
  const colon = url.indexOf(":");
  if (colon < 0 || /[/?#]/u.test(url.slice(0, colon))) return true;
  const [scheme, rest] = [url.slice(0, colon).toLowerCase(), url.slice(colon + 1)];
  if (scheme === "http" || scheme === "https") return rest.startsWith("//");
  return scheme === "mailto" || scheme === "tel";
}
