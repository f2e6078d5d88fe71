// Every message from the window to Rust passes here first. A message that names no command
// of ours is dropped, so that a fault in a dependency cannot reach anything else.
const COMMANDS = new Set([
  "get_newsroom",
  "list_statements",
  "read_rows",
  "open_statement",
  "new_statement",
  "save_statement",
  "render_article",
  "render_block",
  "read_pasted_text",
  "publish_statement",
  "add_category",
  "rename_category",
  "move_category",
  "remove_category",
  "start_export",
  "export_status",
  "cancel_export",
  "bin_statement",
  "unbin_statement",
  "duplicate_statement",
  "list_versions",
  "compare_versions",
  "restore_version",
  "get_translation",
  "translate_statement",
  "link_translation",
  "unlink_translation",
  "declare_in_step",
  "save_query",
  "list_voices",
  "save_copy",
  "save_pdf",
  "add_file",
  "choose_file",
  "read_file",
  "read_clipboard",
  "write_clipboard",
  "set_menus",
  "set_zoom",
  "check_spelling",
  "suggest_words",
  "list_house_words",
  "add_house_word",
  "remove_house_word",
  "close_window",
  "keep_window",
]);

window.__TAURI_ISOLATION_HOOK__ = (payload) => {
  if (!COMMANDS.has(payload.cmd)) {
    throw new Error(`There is no command ${String(payload.cmd)}.`);
  }
  return payload;
};
