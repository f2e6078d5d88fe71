// A text area as high as its text.

import type { Attachment } from "svelte/attachments";

/** `text` is named so that a change from outside the field also makes it grow. */
export function grows(text: string): Attachment<HTMLTextAreaElement> {
  return (area) => {
    void text;
    const fit = () => {
      area.style.blockSize = "auto";
      area.style.blockSize = `${area.scrollHeight}px`;
    };
    fit();
    // A size that is changed while sizes are being told is an error on the console, so the field
    // grows with the next frame.
    let next = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(next);
      next = requestAnimationFrame(fit);
    });
    observer.observe(area.parentElement ?? area);
    return () => {
      cancelAnimationFrame(next);
      observer.disconnect();
    };
  };
}
