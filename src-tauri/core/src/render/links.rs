//! Which addresses a published text may link to.

/// Whether a link may stand in a published text: http, https, mailto and tel, an address
/// without scheme inside the same site, or a place in the page.
///
/// Control characters and spaces are dropped before looking, as browsers do (WHATWG URL, 4.4),
/// so that `java\nscript:` is seen for what it is.
pub fn is_safe(url: &str) -> bool {
    let url: String = url.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    if url.starts_with("//") || url.starts_with("\\") || url.starts_with("/\\") {
        return false;
    }
    match url.split_once(':') {
        Some((scheme, rest)) if !scheme.contains(['/', '?', '#']) => {
            let scheme = scheme.to_ascii_lowercase();
            match scheme.as_str() {
                "http" | "https" => rest.starts_with("//"),
                "mailto" | "tel" => true,
                _ => false,
            }
        }
        _ => true,
    }
}

/// Whether an address leaves the page for another site.
pub fn is_web(url: &str) -> bool {
    let url = url.to_ascii_lowercase();
    url.starts_with("http://") || url.starts_with("https://")
}
