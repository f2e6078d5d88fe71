// Leaves a mark on the browser's own timeline when what was drawn until now was painted. The
// inspector shows it, and script/bench measures with it.

export function markPainted(name: string): void {
  requestAnimationFrame(() => {
    // A message posted in a frame's callback comes after that frame was painted.
    const channel = new MessageChannel();
    channel.port1.onmessage = () => performance.mark(name);
    channel.port2.postMessage(null);
  });
}
