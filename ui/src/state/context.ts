// Hands the state of the window to the views.

import { createContext } from "svelte";

import type { App } from "./app.svelte";

export const [useApp, provideApp] = createContext<App>();
