// How much room there is. Below 1120 px the preview becomes a tab; below 1040 px the
// sidebar is a drawer.

import { MediaQuery } from "svelte/reactivity";

export const tight = new MediaQuery("max-width: 1119px", false);
export const narrow = new MediaQuery("max-width: 1039px", false);
