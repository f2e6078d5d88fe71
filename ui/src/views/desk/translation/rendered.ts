// The source as it reads on its page, as elements of our own making: of what was rendered only
// known element names and words are taken, no address, no style and no handler.

const KEPT = new Set(["P", "UL", "OL", "LI", "STRONG", "EM", "DEL", "BLOCKQUOTE", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD", "CODE", "PRE", "BR", "SUP", "SPAN", "BDI"]);
/** What holds no words that are read. */
const DROPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "SVG", "OBJECT", "NOSCRIPT"]);
const LANG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu;

/** The words of rendered HTML with their structure. */
export function rendered(html: string, document: Document): DocumentFragment {
  // A parsed document runs no script and loads nothing.
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const fragment = document.createDocumentFragment();
  copy(parsed.body, fragment, document);
  return fragment;
}

function copy(from: Node, to: Node, document: Document): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.appendChild(document.createTextNode(node.textContent ?? ""));
    else if (isElement(node) && !DROPPED.has(node.tagName.toUpperCase())) copy(node, to.appendChild(elementFor(node, document)), document);
  }
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function elementFor(element: Element, document: Document): HTMLElement {
  const name = element.tagName.toUpperCase();
  // Headings would join those of the window; links lead nowhere here.
  const made = document.createElement(/^H[1-6]$/u.test(name) ? "p" : KEPT.has(name) ? name.toLowerCase() : name === "A" ? "span" : "div");
  if (/^H[1-6]$/u.test(name)) made.className = "heading";
  if (name === "A") made.className = "link";
  const lang = element.getAttribute("lang");
  const dir = element.getAttribute("dir");
  const start = element.getAttribute("start");
  if (lang && LANG.test(lang)) made.lang = lang;
  if (dir === "ltr" || dir === "rtl" || dir === "auto") made.dir = dir;
  if (name === "OL" && start && /^\d{1,6}$/u.test(start)) made.setAttribute("start", start);
  return made;
}
