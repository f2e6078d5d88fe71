// Shows a page on the screen as it is printed: the rules that its style sheets keep for paper
// count for the screen too. Pages are not cut, because only a printer knows where.

const printed = new WeakSet<CSSMediaRule>();

export function showAsPrinted(inner: Document, wanted: boolean): void {
  for (const sheet of inner.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!("media" in rule)) continue;
      const media = rule as CSSMediaRule;
      if (media.media.mediaText === "print") printed.add(media);
      if (printed.has(media)) media.media.mediaText = wanted ? "all" : "print";
    }
  }
  inner.documentElement.toggleAttribute("data-paper", wanted);
}
