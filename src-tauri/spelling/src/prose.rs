//! Which bytes of a Markdown text are words that readers see.
//!
//! The text is copied with every byte that is not prose set to NUL, so that places in the copy
//! are places in the text. This is no parser of Markdown: where a construct is in doubt it is
//! taken for code or an address, because a missed word costs less than a false mark.

/// The byte that stands where no prose is.
pub(crate) const HIDDEN: char = '\0';

/// The text with code, addresses and references hidden; of the same length.
pub(crate) fn of(markdown: &str) -> String {
    let mut copy = Copy { text: markdown, bytes: markdown.as_bytes().to_vec() };
    copy.hide_lines();
    copy.hide_inline();
    String::from_utf8(copy.bytes).expect("whole characters are hidden")
}

struct Copy<'a> {
    text: &'a str,
    bytes: Vec<u8>,
}

/// A fenced block that is open.
struct Fence {
    sign: char,
    length: usize,
    quotes: usize,
}

impl Copy<'_> {
    fn hide(&mut self, from: usize, to: usize) {
        for byte in self.bytes.get_mut(from..to).into_iter().flatten() {
            if *byte != b'\n' {
                *byte = 0;
            }
        }
    }

    /// Hides code blocks, link definitions and the rules of tables.
    fn hide_lines(&mut self) {
        let mut fence: Option<Fence> = None;
        let (mut in_list, mut after_blank, mut in_code) = (false, true, false);
        let mut start = 0;
        for line in self.text.split_inclusive('\n') {
            let end = start + line.len();
            let (content, quotes) = unquoted(line);
            let (inner, marked) = after_list_marks(content);
            let blank = content.trim().is_empty();
            if let Some(open) = &fence {
                let closes = content.trim().chars().all(|c| c == open.sign) && content.trim().chars().count() >= open.length;
                if quotes < open.quotes {
                    fence = None;
                } else {
                    self.hide(start, end);
                    if closes {
                        fence = None;
                    }
                    start = end;
                    continue;
                }
            }
            let indent = indent_of(content);
            if !blank && indent == 0 && !marked && after_blank {
                in_list = false;
            }
            in_list |= marked;
            in_code = !blank && indent >= 4 && !in_list && (after_blank || in_code);
            if let Some((sign, length)) = fence_of(inner) {
                fence = Some(Fence { sign, length, quotes });
                self.hide(start, end);
            } else if in_code || is_definition(inner) || is_table_rule(inner) {
                self.hide(start, end);
            }
            after_blank = blank;
            start = end;
        }
    }

    fn hide_inline(&mut self) {
        let mut at = 0;
        while let Some(rest) = self.text.get(at..) {
            let Some(sign) = rest.chars().next() else { break };
            let step = if self.bytes.get(at) == Some(&0) { None } else { self.construct(at, rest, sign) };
            at += step.unwrap_or(sign.len_utf8());
        }
    }

    /// Hides what begins here; gives how far it reaches.
    fn construct(&mut self, at: usize, rest: &str, sign: char) -> Option<usize> {
        let length = match sign {
            '\\' => return Some(1 + rest.chars().nth(1).map_or(0, char::len_utf8)),
            '`' => return Some(self.code(at, rest)),
            '<' => tag(rest)?,
            '&' => entity(rest)?,
            '[' if rest.starts_with("[^") => {
                let label = paragraph(rest).find(']')? + 1;
                label + usize::from(rest.get(label..)?.starts_with(':') && self.starts_line(at))
            }
            ']' if rest.starts_with("](") => return self.target(at, rest),
            ']' if rest.starts_with("][") => paragraph(rest).get(2..)?.find(']')? + 3,
            '@' => return self.mail(at, rest),
            '#' => self.hash(at, rest)?,
            _ if sign.is_ascii_alphabetic() && !self.follows_word(at) => address(rest)?,
            _ => return None,
        };
        self.hide(at, at + length);
        Some(length)
    }

    /// A code span ends with as many back ticks as it begins with, in the same paragraph.
    fn code(&mut self, at: usize, rest: &str) -> usize {
        let ticks = rest.bytes().take_while(|byte| *byte == b'`').count();
        let body = paragraph(rest).get(ticks..).unwrap_or("");
        let mut from = 0;
        while let Some(found) = body.get(from..).and_then(|rest| rest.find('`')) {
            let run = body.get(from + found..).unwrap_or("").bytes().take_while(|byte| *byte == b'`').count();
            if run == ticks {
                let length = ticks + from + found + run;
                self.hide(at, at + length);
                return length;
            }
            from += found + run;
        }
        ticks
    }

    /// The address of a link; a title after it is prose.
    fn target(&mut self, at: usize, rest: &str) -> Option<usize> {
        let body = paragraph(rest).get(2..)?;
        let mut depth = 0_usize;
        for (offset, sign) in body.char_indices() {
            match sign {
                '(' => depth += 1,
                ')' if depth == 0 => {
                    self.hide(at + 2, at + 2 + offset);
                    return Some(2 + offset);
                }
                ')' => depth -= 1,
                ' ' | '\n' if offset > 0 && !body.starts_with('<') => {
                    // Only a title may follow; without one these are words in parentheses.
                    let title = body.get(offset..)?.trim_start();
                    if !title.starts_with(['"', '\'', '(', ')']) {
                        return Some(2);
                    }
                    self.hide(at + 2, at + 2 + offset);
                    return Some(2 + offset);
                }
                _ => {}
            }
        }
        Some(2)
    }

    /// A mail address, or the name of an account.
    fn mail(&mut self, at: usize, rest: &str) -> Option<usize> {
        let part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
        let before = self.text.get(..at)?;
        let from = before.trim_end_matches(part).len();
        let after: usize = rest.get(1..)?.chars().take_while(|c| part(*c)).map(char::len_utf8).sum();
        if after == 0 {
            return None;
        }
        self.hide(from, at + 1 + after);
        Some(1 + after)
    }

    /// A word that begins with # is a topic mark of a social network.
    fn hash(&self, at: usize, rest: &str) -> Option<usize> {
        let length: usize = rest.get(1..)?.chars().take_while(|c| c.is_alphanumeric() || *c == '_').map(char::len_utf8).sum();
        (length > 0 && !self.follows_word(at)).then_some(1 + length)
    }

    fn follows_word(&self, at: usize) -> bool {
        self.text.get(..at).and_then(|before| before.chars().next_back()).is_some_and(char::is_alphanumeric)
    }

    fn starts_line(&self, at: usize) -> bool {
        self.text.get(..at).is_none_or(|before| before.rsplit('\n').next().unwrap_or("").trim_matches([' ', '>']).is_empty())
    }
}

/// How far ahead the end of a construct is looked for, in bytes, so that a text of brackets
/// that are never closed costs no more time than another.
const AHEAD: usize = 2_000;

/// The rest of the paragraph, as far as it is looked at.
fn paragraph(rest: &str) -> &str {
    let rest = head(rest, AHEAD);
    let mut end = 0;
    for line in rest.split_inclusive('\n') {
        if end > 0 && line.trim().is_empty() {
            break;
        }
        end += line.len();
    }
    rest.get(..end).unwrap_or(rest)
}

/// The beginning of a text, in whole characters and at most this many bytes.
pub(crate) fn head(text: &str, most: usize) -> &str {
    (0..4).find_map(|less| text.get(..most.checked_sub(less)?)).unwrap_or(text)
}

/// A line without the marks of quotations before it, and how many there were.
fn unquoted(line: &str) -> (&str, usize) {
    let (mut rest, mut quotes) = (line, 0);
    while let Some(inner) = rest.trim_start_matches(' ').strip_prefix('>') {
        rest = inner.strip_prefix(' ').unwrap_or(inner);
        quotes += 1;
    }
    (rest, quotes)
}

/// A line without the marks of lists before it, and whether there was one.
fn after_list_marks(content: &str) -> (&str, bool) {
    let (mut rest, mut marked) = (content, false);
    loop {
        let line = rest.trim_start();
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let after = if (1..=9).contains(&digits) {
            line.get(digits..).and_then(|after| after.strip_prefix(['.', ')']))
        } else {
            line.strip_prefix(['-', '*', '+'])
        };
        match after.filter(|after| after.starts_with([' ', '\t'])) {
            Some(after) => (rest, marked) = (after, true),
            None => return (rest, marked),
        }
    }
}

fn indent_of(content: &str) -> usize {
    content.chars().take_while(|c| matches!(c, ' ' | '\t')).map(|c| if c == '\t' { 4 } else { 1 }).sum()
}

fn fence_of(inner: &str) -> Option<(char, usize)> {
    let line = inner.trim_start();
    let sign = line.chars().next().filter(|sign| matches!(sign, '`' | '~'))?;
    let length = line.chars().take_while(|c| *c == sign).count();
    let info = line.get(length..)?;
    (length >= 3 && !(sign == '`' && info.contains('`'))).then_some((sign, length))
}

/// `[label]: address`, but not a footnote, whose words are read.
fn is_definition(inner: &str) -> bool {
    let line = inner.trim_start();
    line.starts_with('[') && !line.starts_with("[^") && line.split_once("]:").is_some_and(|(label, _)| !label.contains("]"))
}

fn is_table_rule(inner: &str) -> bool {
    let line = inner.trim();
    line.contains('-') && line.contains(['|', ':']) && line.chars().all(|c| matches!(c, '|' | ':' | '-' | ' '))
}

fn tag(rest: &str) -> Option<usize> {
    let part = paragraph(rest);
    if part.starts_with("<!--") {
        return part.find("-->").map(|end| end + 3);
    }
    let opens = part.get(1..)?.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
    let end = part.get(1..)?.find(['<', '>'])? + 1;
    (opens && part.get(end..)?.starts_with('>')).then_some(end + 1)
}

fn entity(rest: &str) -> Option<usize> {
    let name: usize = rest.get(1..)?.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
    (name > 0 && rest.get(1 + name..)?.starts_with(';')).then_some(name + 2)
}

/// A bare web or mail address.
fn address(rest: &str) -> Option<usize> {
    let scheme = rest.bytes().take(32).take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'.' | b'-')).count();
    let after = rest.get(scheme..)?;
    let is_address =
        after.starts_with("://") || rest.starts_with("mailto:") || rest.starts_with("tel:") || rest.get(..4)?.eq_ignore_ascii_case("www.");
    if !is_address {
        return None;
    }
    let ends = |c: char| {
        c.is_whitespace()
            || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”' | '|' | '\u{3000}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}' | '،' | '؛' | '؟')
    };
    let length = rest.find(ends).unwrap_or(rest.len());
    // A sign at the end belongs to the sentence.
    Some(rest.get(..length)?.trim_end_matches([',', '.', ';', ':', '!', '?', ')', '*', '_', '\'']).len().max(scheme))
}
