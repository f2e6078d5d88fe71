// Light, dark, or as the system says. Some Linux desktops don't report theirs, so there is
// a switch. The choice is the only thing that the window keeps by itself.

import { MediaQuery } from "svelte/reactivity";

export type ThemeChoice = "system" | "light" | "dark";

const KEY = "lectern.theme";

function remembered(): ThemeChoice {
  const stored = localStorage.getItem(KEY);
  return stored === "light" || stored === "dark" ? stored : "system";
}

export class Theme {
  choice = $state<ThemeChoice>("system");
  #system = new MediaQuery("prefers-color-scheme: dark", false);

  constructor() {
    this.choose(remembered());
  }

  get dark(): boolean {
    return this.choice === "dark" || (this.choice === "system" && this.#system.current);
  }

  choose(choice: ThemeChoice): void {
    this.choice = choice;
    localStorage.setItem(KEY, choice);
    if (choice === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = choice;
  }
}
