// What the tests ask a page for, by the names that an officer or a screen reader knows.
const dialog = document.querySelector("dialog[open]");
const scope = dialog ?? document;
const seen = (element) => element.getClientRects().length > 0;
const nameOf = (element) => (element.getAttribute("aria-label") ?? element.textContent).replace(/\s+/gu, " ").trim();
const all = (selector, within = scope) => [...within.querySelectorAll(selector)];
const named = (selector, name) => all(selector).find((element) => seen(element) && !element.disabled && nameOf(element) === name);
const button = (name) => named("button, [role=tab]", name);
const control = (name) => {
  const label = named("label", name);
  const element = label?.control ?? named("input, select, textarea", name);
  return element && seen(element) ? element : undefined;
};
const option = (label, name) => [...(control(label)?.options ?? [])].find((one) => one.text.trim() === name);
const treeItem = (name) => all("[role=treeitem]").find((item) => item.querySelector(".name").textContent.trim() === name);
const row = (title) => all("[role=option]").find((one) => one.textContent.includes(title));
const cards = () => all("section.card", document);
const turns = (role) => all(role ? `[data-turn][data-role=${role}]` : "[data-turn]", document);
const editor = (turn) => turn?.querySelector(".host").shadowRoot?.querySelector(".cm-content");
const written = (turn) => all(".cm-line", editor(turn) ?? document.createElement("p")).map((line) => line.textContent).join("\n");
const state = () => document.querySelector(".state[role=status]")?.textContent.trim();
const toast = () => document.querySelector(".toasts")?.textContent ?? "";
const frame = () => document.querySelector("iframe[title]");
const sheet = () => frame()?.contentDocument;
const article = () => sheet()?.querySelector(".article");
