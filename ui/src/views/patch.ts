// Makes one piece of a page like another by changing as little of it as one can: a letter
// typed changes one text, so that what is selected or scrolled to elsewhere stays, and the
// browser lays out one paragraph.

/** After it `shown` is equal to `wanted`, node for node; `wanted` is used up. */
export function patch(shown: Element, wanted: Element): void {
  patchAttributes(shown, wanted);
  const old = [...shown.childNodes];
  const fresh = [...wanted.childNodes];
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start]!.isEqualNode(fresh[start]!)) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end]!.isEqualNode(fresh[fresh.length - 1 - end]!)) end += 1;
  const gone = old.slice(start, old.length - end);
  const come = fresh.slice(start, fresh.length - end);
  come.forEach((node, at) => {
    const before = gone[at];
    if (before && patchNode(before, node)) return;
    if (before) before.replaceWith(node);
    else shown.insertBefore(node, old[old.length - end] ?? null);
  });
  for (const node of gone.slice(come.length)) node.remove();
}

function patchNode(shown: ChildNode, wanted: ChildNode): boolean {
  if (shown.nodeType !== wanted.nodeType || shown.nodeName !== wanted.nodeName) return false;
  // Compared by kind and not by class: the page in a frame has classes of its own.
  if (shown.nodeType === Node.TEXT_NODE) patchText(shown as Text, (wanted as Text).data);
  else if (shown.nodeType === Node.ELEMENT_NODE) patch(shown as Element, wanted as Element);
  else return false;
  return true;
}

/** Only the letters that differ are replaced: a selection in the others stays. */
function patchText(shown: Text, wanted: string): void {
  const { data } = shown;
  const shorter = Math.min(data.length, wanted.length);
  let start = 0;
  while (start < shorter && data[start] === wanted[start]) start += 1;
  let end = 0;
  while (end < shorter - start && data[data.length - 1 - end] === wanted[wanted.length - 1 - end]) end += 1;
  if (start === data.length && start === wanted.length) return;
  shown.replaceData(start, data.length - end - start, wanted.slice(start, wanted.length - end));
}

function patchAttributes(shown: Element, wanted: Element): void {
  for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of [...wanted.attributes]) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
}
