// The real backend: the only file that names Tauri.

import { invoke } from "@tauri-apps/api/core";

import type { Answer, Backend } from "./backend";
import { taken } from "./first";

declare global {
  // Rust calls it when the window is asked to close, and waits for `close_window`, or for
  // `keep_window` when the text could not be saved.
  var __lectern_flush: (() => Promise<void>) | undefined;
  // Rust calls it when an item of a native menu was chosen.
  var __lectern_command: ((id: string) => void) | undefined;
}

export function tauriBackend(): Backend {
  const closeWindow = () => invoke<void>("close_window", {});
  return {
    async call(name, args) {
      const first = taken(name, args);
      return first === undefined ? invoke(name, { args }) : (first as Answer<typeof name>);
    },
    closeWindow,
    onCommand(run) {
      globalThis.__lectern_command = run;
    },
    onClose(flush) {
      globalThis.__lectern_flush = async () => {
        if (await flush()) await closeWindow();
        else await invoke<void>("keep_window", {});
      };
    },
  };
}
