import "@fontsource-variable/inter";
import "@fontsource-variable/jetbrains-mono";
import "@fontsource-variable/noto-sans-sc";
import "@fontsource-variable/source-serif-4";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource-variable/vazirmatn";
import "@fontsource/amiri/400.css";
import "@fontsource/amiri/700.css";
import "./style/tokens.css";
import "./style/base.css";

import { mount } from "svelte";

import type { Backend } from "./ipc/backend";
import { tauriBackend } from "./ipc/tauri";
import { language } from "./words";
import Root from "./views/Root.svelte";

const target = document.getElementById("app");
const show = (backend: Backend) => target && mount(Root, { target, props: { backend } });

/** The made-up language shows what is cut off or was never given words; a build has none. */
async function pseudo(): Promise<void> {
  if (new URLSearchParams(location.search).has("pseudo")) language.show((await import("./words/pseudo")).pseudo);
}

language.start();
// A build for the desktop holds no sample newsroom, and its first frame waits for nothing that
// has to be fetched; a page opened in a browser needs one.
if (import.meta.env.MODE === "production" || "__TAURI_INTERNALS__" in window) show(tauriBackend());
else void Promise.all([import("./ipc/fake"), pseudo()]).then(([{ fakeBackend }]) => show(fakeBackend({ empty: new URLSearchParams(location.search).has("empty") })));
