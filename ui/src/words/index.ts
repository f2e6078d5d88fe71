// The words of the window, in the language that was chosen.

export { language, words } from "./current.svelte";
export * from "./dates";
export { errorText, findingText, reasonText } from "./errors";
export { keyText, withKeys } from "./keyNames";
export { isUiLanguage, uiLanguages } from "./languages";
export { languageInWords, languageName, languageTag, offeredLanguages } from "./names";
