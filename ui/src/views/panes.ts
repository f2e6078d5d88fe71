// F6 walks through the panes of the window, and through the messages when there are any.

const FOCUSABLE = 'button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"]';

export function nextPane(by: -1 | 1): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter((pane) => pane.getClientRects().length > 0 && pane.childElementCount > 0);
  if (panes.length === 0) return;
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[(at + by + panes.length) % panes.length] ?? panes[0];
  const first = pane?.querySelector<HTMLElement>(FOCUSABLE);
  (first ?? pane)?.focus();
}
