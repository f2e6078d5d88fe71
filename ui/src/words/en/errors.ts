// What did not work, and what the checks find, in English.

export const errors = {
  /** Why something did not work, by its code. `message` is the English sentence that says it exactly. */
  errors: {
    stale: (message: string) => message,
    not_found: (message: string) => message,
    not_saved: (message: string) => message,
    read_only: (message: string) => message,
    refused: (message: string) => message,
    internal: (message: string) => message,
    /** `findings` are sentences of the next group. */
    blocked: (findings: string) => `The statement cannot be published yet. ${findings}`,
  },

  /** What the checks of a text find, by check and case. */
  findings: {
    empty: {
      no_title: "The statement has no title.",
      no_text: "The statement has no text.",
      question: (number: string) => `Question ${number} is empty.`,
      answer: (number: string) => `An answer to question ${number} is empty.`,
      no_section: "The statement is not filed in a section.",
      no_summary: "The statement has no summary; its first words will be shown instead.",
    },
    placeholder: {
      title: (mark: string) => `“${mark}” in the title stands for words to come. Write them or take it out.`,
      summary: (mark: string) => `“${mark}” in the summary stands for words to come. Write them or take it out.`,
      text: (mark: string) => `“${mark}” in the text stands for words to come. Write them or take it out.`,
    },
    link: {
      address: (url: string) => `The link to “${url}” cannot be published. Use an address that starts with https://, http://, mailto: or tel:.`,
      picture: (url: string) => `The picture “${url}” is on another site and cannot be published. Link to it instead.`,
      nesting: "Quotations inside more than a hundred others are shown less deep.",
      html: "HTML is shown as text, not run. If that is not meant, take it out.",
    },
    picture: {
      unknown: (name: string) => `The text shows a picture “${name}”, and the statement has no file of that name. Attach it, correct the name, or take the picture out.`,
      silent: (name: string) => `The picture “${name}” says nothing to people who cannot see it. Write what it shows in its alternative text, or mark it as decorative.`,
    },
    attachment: {
      pdf: "A PDF is published as it is: its author, its program, its dates and comments in it stay in the file. Look at its properties before it goes out.",
    },
    bidi_marks: {
      title: "A mark in the title changes the reading direction unseen. It can make a figure or an address read differently.",
      text: "A mark in the text changes the reading direction unseen. It can make a figure or an address read differently.",
    },
    unknown_label: {
      label: (words: string) => `“${words}:” may be a speaker; it was kept as text.`,
    },
  },
};

export type ErrorsWords = typeof errors;
