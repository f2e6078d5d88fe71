// Every command of the window. The build script reads this file too, so it holds one
// expression and no item: the list is the permission list, the handler list and the contract.
&[
    "get_newsroom",
    "list_statements",
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
    "close_window",
    "keep_window",
]
