// Short messages with at most one action. Two are seen at a time, the newest lowest.

export type Action = { label: string; run: () => void; /** It acts on the open statement, and goes with it. */ onStatement?: boolean };
export type Toast = { id: number; text: string; action: Action | null };

const SHOWN_MS = 8000;
const MOST = 2;

export class Toasts {
  list = $state.raw<readonly Toast[]>([]);
  #next = 1;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** The answer names the message, so that it can be taken away. */
  show(text: string, action: Toast["action"] = null): number {
    const toast = { id: this.#next++, text, action };
    this.list = [...this.list, toast].slice(-MOST);
    this.resume(toast.id);
    return toast.id;
  }

  dismiss(id: number): void {
    this.pause(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  /** Takes away what can no longer be done, because its statement was closed. */
  dropActions(): void {
    for (const toast of this.list) if (toast.action?.onStatement) this.dismiss(toast.id);
  }

  run(toast: Toast): void {
    this.dismiss(toast.id);
    toast.action?.run();
  }

  /** A message that is pointed at or focused stays. */
  pause(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  resume(id: number): void {
    this.pause(id);
    this.#timers.set(id, setTimeout(() => this.dismiss(id), SHOWN_MS));
  }
}
