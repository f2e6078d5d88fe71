//! JPEG (ITU-T T.81, annex B): the tables, frames and scans stay, with the colour profile.
//!
//! Everything is walked to the end mark, because cameras put whole pictures, films and notes
//! behind it and between the scans.

use super::{Rest, orientation};

const SOI: u8 = 0xD8;
const EOI: u8 = 0xD9;
const SOS: u8 = 0xDA;

/// The picture without its notes, and its orientation (1 to 8).
pub(super) fn clean(bytes: &[u8]) -> Option<(Vec<u8>, u8)> {
    let mut rest = Rest(bytes);
    if rest.take(2)? != [0xFF, SOI] {
        return None;
    }
    let (mut jfif, mut parts, mut turned, mut scans) = (Vec::new(), Vec::new(), 1, 0);
    loop {
        let marker = marker(&mut rest)?;
        match marker {
            EOI => break,
            SOI => return None,
            // Marks without content have no meaning between parts.
            0x01 | 0xD0..=0xD7 => continue,
            _ => {}
        }
        let length = usize::from(rest.u16_be()?).checked_sub(2)?;
        let content = rest.take(length)?;
        match marker {
            0xE0 if content.starts_with(b"JFIF\0") && jfif.is_empty() => put(&mut jfif, marker, &without_thumbnail(content)?),
            0xE1 if content.starts_with(b"Exif\0\0") => turned = orientation::read(content.get(6..)?).unwrap_or(turned),
            0xE2 if content.starts_with(b"ICC_PROFILE\0") => put(&mut parts, marker, content),
            // How the colours were transformed; what follows its twelve bytes is not defined.
            0xEE if content.starts_with(b"Adobe") => put(&mut parts, marker, content.get(..12)?),
            SOS => {
                put(&mut parts, marker, content);
                parts.extend_from_slice(scan(&mut rest)?);
                scans += 1;
            }
            0xC0..=0xCF | 0xDB..=0xDD if marker != 0xC8 => put(&mut parts, marker, content),
            _ => {}
        }
    }
    if scans == 0 {
        return None;
    }
    let mut out = vec![0xFF, SOI];
    out.append(&mut jfif);
    if turned > 1 {
        put(&mut out, 0xE1, &[b"Exif\0\0", orientation::bare(turned).as_slice()].concat());
    }
    out.append(&mut parts);
    out.extend_from_slice(&[0xFF, EOI]);
    Some((out, turned))
}

fn marker(rest: &mut Rest<'_>) -> Option<u8> {
    if rest.byte()? != 0xFF {
        return None;
    }
    loop {
        match rest.byte()? {
            0xFF => {}
            marker => return Some(marker),
        }
    }
}

/// The bytes of a scan: up to a mark that is neither a restart nor a stuffed 255.
fn scan<'a>(rest: &mut Rest<'a>) -> Option<&'a [u8]> {
    let ends = |pair: &[u8]| matches!(pair, [0xFF, next] if !matches!(next, 0x00 | 0xD0..=0xD7 | 0xFF));
    let length = rest.0.windows(2).position(ends)?;
    rest.take(length)
}

/// The version and the density; the small picture that may follow shows the large one as it
/// once was.
fn without_thumbnail(content: &[u8]) -> Option<Vec<u8>> {
    Some([content.get(..12)?, &[0, 0]].concat())
}

fn put(out: &mut Vec<u8>, marker: u8, content: &[u8]) {
    // The length was read from two bytes, so it fits them.
    let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX);
    out.extend_from_slice(&[0xFF, marker]);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(content);
}
