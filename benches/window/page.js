// What is measured on a page. All times are of one clock, performance.now(), in milliseconds.
const markAt = (name) => performance.getEntriesByName(name, "mark")[0].startTime;

// Calls when the next frame was painted: a message posted in a frame's callback is delivered
// after that frame's style, layout and paint.
const painted = (done) =>
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now());
    channel.port2.postMessage(null);
  });

// Remembers every letter: when the key went down, when the preview held it, and when the frames
// with it were painted. A space at the end of a text shows nowhere, so it is not counted.
const watchKeys = (preview) => {
  const keys = [];
  const letters = (element) => element.textContent.replace(/\s/gu, "").length;
  addEventListener("keydown", (event) => event.key.length === 1 && event.key !== " " && keys.push({ at: event.timeStamp }), true);
  addEventListener(
    "input",
    () => {
      const fresh = keys.filter((key) => !key.heard);
      for (const key of fresh) key.heard = true;
      painted((now) => fresh.forEach((key) => (key.field = now)));
    },
    true,
  );
  if (preview) {
    const before = letters(preview());
    new MutationObserver(() => {
      const now = performance.now();
      const shown = letters(preview()) - before;
      const fresh = keys.slice(0, shown).filter((key) => !key.patched);
      for (const key of fresh) key.patched = now;
      if (fresh.length > 0) painted((then) => fresh.forEach((key) => (key.painted = then)));
    }).observe(article(), { childList: true, subtree: true, characterData: true });
  }
  globalThis.measured = keys;
};
const keyTimes = (until) => measured.map((key) => (key[until] ?? NaN) - key.at);

// When the first field of a statement can be written in, counted from the click that opened it.
const watchOpening = () => {
  globalThis.opened = null;
  let clicked = 0;
  addEventListener("click", (event) => (clicked = event.timeStamp), { capture: true, once: true });
  const observer = new MutationObserver(() => {
    if (!editor(turns("answer")[0])) return;
    observer.disconnect();
    painted((now) => (globalThis.opened = now - clicked));
  });
  observer.observe(document.body, { childList: true, subtree: true });
};
