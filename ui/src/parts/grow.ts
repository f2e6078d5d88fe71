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
    const observer = new ResizeObserver(fit);
    observer.observe(area.parentElement ?? area);
    return () => observer.disconnect();
  };
}
