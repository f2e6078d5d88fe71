/**
 * Runs in the page: what a reader could not read. Words of a newsroom, such as titles, may be
 * cut off with three dots, and say their language; words of the window may not. With `brackets` only what stands in the
 * brackets of the made-up language counts as the window's own.
 */
export function lookForFaults(brackets) {
  const dialog = document.querySelector("dialog[open]");
  const root = dialog ?? document.body;
  const faults = new Set();
  const isOwn = (text, element) => (brackets ? text.includes("⟦") : element.closest("bdi, [dir=auto], body [lang], .cm-editor, iframe") === null);
  const short = (text) => `“${text.trim().slice(0, 60)}”`;

  /** The part of a rectangle that the boxes around it let through, and whether one of them cuts. */
  function seen(rect, element) {
    let { left, right, top, bottom } = rect;
    let cut = false;
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (overflowX === "visible" && overflowY === "visible") continue;
      const edge = box.getBoundingClientRect();
      const scrolls = (overflow) => overflow === "auto" || overflow === "scroll";
      if (!scrolls(overflowX) && (left < edge.left - 1.5 || right > edge.right + 1.5)) cut = true;
      // A line box may stand out by the room that a font leaves above and below its letters.
      if (!scrolls(overflowY) && (top < edge.top - 6 || bottom > edge.bottom + 6)) cut = true;
      [left, right, top, bottom] = [Math.max(left, edge.left), Math.min(right, edge.right), Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
    }
    return { left, right, top, bottom, cut };
  }

  const runs = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.data;
    if (text.trim() === "" || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest("option, title, style, svg")) continue;
    // Words for the ear alone are clipped away on purpose.
    if (getComputedStyle(element).clipPath !== "none" || element.closest(".seen-by-ear")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      const shown = seen(rect, element);
      if (isOwn(text, element)) {
        // A spare word may go where there is no room, but wholly.
        const gone = shown.bottom - shown.top < 1 && element.closest("[data-spare]") !== null;
        if (shown.cut && !gone) faults.add(`${short(text)} is cut off`);
        else if (shown.right > shown.left && (rect.left < -1 || rect.right > innerWidth + 1) && shown.right - shown.left === rect.width) faults.add(`${short(text)} leaves the window`);
      }
      const [x, y] = [(shown.left + shown.right) / 2, (shown.top + shown.bottom) / 2];
      const on = shown.right - shown.left > 2 && shown.bottom - shown.top > 2 ? document.elementFromPoint(x, y) : null;
      if (on && (on.contains(element) || element.contains(on))) runs.push({ ...shown, text, element });
    }
  }

  for (const [at, one] of runs.entries()) {
    for (const other of runs.slice(at + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 2 && down > 7) faults.add(`${short(one.text)} and ${short(other.text)} run over each other`);
    }
  }

  // What a field or a list of choices shows has no text of its own on the page.
  const ruler = document.createElement("canvas").getContext("2d");
  for (const field of root.querySelectorAll("input[placeholder], textarea[placeholder], select")) {
    if (!field.checkVisibility() || (field instanceof HTMLInputElement && field.value !== "") || field instanceof HTMLTextAreaElement) continue;
    const style = getComputedStyle(field);
    const text = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : field.placeholder;
    if (brackets && !text.includes("⟦")) continue;
    ruler.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (ruler.measureText(text).width > room + 2) faults.add(`${short(text)} does not fit its field`);
  }
  return [...faults];
}
