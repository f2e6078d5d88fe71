/** The colours that a status may have; each also has an icon and a word. */
export type Tone = "neutral" | "warn" | "danger" | "ok" | "info";
