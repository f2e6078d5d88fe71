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
import { language } from "./words";
import Root from "./views/Root.svelte";

/** A build for the desktop holds no sample newsroom; a page opened in a browser needs one. */
async function backend(): Promise<Backend> {
  if (import.meta.env.MODE === "production" || "__TAURI_INTERNALS__" in window) {
    return (await import("./ipc/tauri")).tauriBackend();
  }
  return (await import("./ipc/fake")).fakeBackend();
}

/** The made-up language shows what is cut off or was never given words; a build has none. */
async function speak(): Promise<void> {
  language.start();
  if (import.meta.env.MODE !== "production" && new URLSearchParams(location.search).has("pseudo")) language.show((await import("./words/pseudo")).pseudo);
}

const target = document.getElementById("app");
if (target) void Promise.all([backend(), speak()]).then(([found]) => mount(Root, { target, props: { backend: found } }));
