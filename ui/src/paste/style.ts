// What an element's style says. The raw attribute is read, because browsers throw away the
// `mso-` properties that they do not know.

import { STYLE } from "./page";

export type ClassStyles = ReadonlyMap<string, string>;

export function css(element: Element, property: string, classes?: ClassStyles): string {
  const own = find(element.getAttribute(STYLE), property);
  if (own !== "" || !classes || classes.size === 0) return own;
  for (const name of element.classList) {
    const value = find(classes.get(`${element.localName}.${name}`) ?? classes.get(`.${name}`), property);
    if (value !== "") return value;
  }
  return "";
}

function find(style: string | null | undefined, property: string): string {
  if (!style) return "";
  const found = new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;]*)`, "iu").exec(style);
  return found?.[1]?.trim().toLowerCase() ?? "";
}

/** The page's rules for one class each; only they are used by the programs that we know. */
export function classStyles(sheets: string): ClassStyles {
  const styles = new Map<string, string>();
  for (const [, selectors = "", body = ""] of sheets.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    for (const [, element = "", name = ""] of selectors.matchAll(/(?:^|[\s,>-])(span|td|th|tr|b|font|p|li)?\.([\w-]+)\s*(?=,|$)/gu)) {
      const key = `${element}.${name}`;
      styles.set(key, `${styles.get(key) ?? ""};${body}`);
    }
  }
  return styles;
}

/** Takes an element away and leaves what it holds. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

export const blankText = (node: Node) => (node.textContent ?? "").trim() === "";
