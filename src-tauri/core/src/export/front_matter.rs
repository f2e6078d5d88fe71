//! YAML front matter. Every text is written as a JSON string, which is valid YAML 1.2, so
//! that nothing in a title can be read as a date, a boolean or the end of the block.

/// A front matter being written, one key a line.
#[derive(Default)]
pub(super) struct FrontMatter {
    lines: Vec<String>,
}

impl FrontMatter {
    /// `key: "text"`.
    pub(super) fn text(&mut self, key: &str, value: &str) {
        self.lines.push(format!("{key}: {}", quoted(value)));
    }

    /// `key: value` with a value that YAML reads as written: a number, an instant, a flow list.
    pub(super) fn plain(&mut self, key: &str, value: impl std::fmt::Display) {
        self.lines.push(format!("{key}: {value}"));
    }

    /// `key:` followed by indented lines; left out when there are none.
    pub(super) fn block(&mut self, key: &str, items: &[String]) {
        if items.is_empty() {
            return;
        }
        self.lines.push(format!("{key}:"));
        self.lines.extend(items.iter().map(|item| format!("    - {item}")));
    }

    /// `key:` that opens a mapping whose keys are written with two spaces before them.
    pub(super) fn open(&mut self, key: &str) {
        self.lines.push(format!("{key}:"));
    }

    /// The block with its fences.
    pub(super) fn finish(self) -> String {
        format!("---\n{}\n---\n", self.lines.join("\n"))
    }
}

/// A text as a JSON string on one line.
pub(super) fn quoted(text: &str) -> String {
    // JSON leaves the two Unicode line separators alone; YAML readers may fold them.
    serde_json::Value::from(text).to_string().replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// A text as a JSON string, or `null`.
pub(super) fn quoted_or_null(text: Option<&str>) -> String {
    text.map_or_else(|| "null".to_owned(), quoted)
}
