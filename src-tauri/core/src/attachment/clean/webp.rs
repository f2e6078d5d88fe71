//! WebP (RFC 9649): the picture, its transparency, its colour profile and its film stay.

use super::{Rest, orientation};

const EXIF_FLAG: u8 = 0x08;
const XMP_FLAG: u8 = 0x04;

/// The picture without its notes, and its orientation (1 to 8).
pub(super) fn clean(bytes: &[u8]) -> Option<(Vec<u8>, u8)> {
    let mut rest = Rest(bytes);
    rest.take(4)?;
    let length = usize::try_from(rest.u32_le()?).ok()?;
    // What stands behind the length that the file gives itself is not part of it.
    let mut rest = Rest(rest.take(length)?);
    if rest.take(4)? != b"WEBP" {
        return None;
    }
    let (mut parts, mut turned, mut has_picture) = (Vec::new(), 1, false);
    while !rest.0.is_empty() {
        let (name, content) = part(&mut rest)?;
        match name {
            b"VP8X" => {
                let mut head = content.get(..10)?.to_vec();
                if let Some(flags) = head.first_mut() {
                    *flags &= !(EXIF_FLAG | XMP_FLAG);
                }
                put(&mut parts, name, &head);
            }
            b"ANMF" => {
                put(&mut parts, name, &frame(content)?);
                has_picture = true;
            }
            b"EXIF" => turned = orientation::read(content.strip_prefix(b"Exif\0\0").unwrap_or(content)).unwrap_or(turned),
            b"VP8 " | b"VP8L" => {
                put(&mut parts, name, content);
                has_picture = true;
            }
            b"ALPH" | b"ICCP" | b"ANIM" => put(&mut parts, name, content),
            _ => {}
        }
    }
    if !has_picture {
        return None;
    }
    // Only a file of the extended kind, which starts with its flags, can name an orientation.
    match parts.get_mut(8) {
        Some(flags) if turned > 1 && bytes.get(12..16) == Some(b"VP8X") => {
            *flags |= EXIF_FLAG;
            put(&mut parts, b"EXIF", &orientation::bare(turned));
        }
        _ => turned = 1,
    }
    let mut out = b"RIFF".to_vec();
    out.extend_from_slice(&u32::try_from(parts.len() + 4).ok()?.to_le_bytes());
    out.extend_from_slice(b"WEBP");
    out.append(&mut parts);
    Some((out, turned))
}

/// One picture of a film, with its own parts behind a head of sixteen bytes.
fn frame(content: &[u8]) -> Option<Vec<u8>> {
    let mut rest = Rest(content);
    let mut out = rest.take(16)?.to_vec();
    while !rest.0.is_empty() {
        let (name, content) = part(&mut rest)?;
        if matches!(name, b"ALPH" | b"VP8 " | b"VP8L") {
            put(&mut out, name, content);
        }
    }
    Some(out)
}

fn part<'a>(rest: &mut Rest<'a>) -> Option<(&'a [u8; 4], &'a [u8])> {
    let name = rest.take(4)?.try_into().ok()?;
    let length = usize::try_from(rest.u32_le()?).ok()?;
    let content = rest.take(length)?;
    if length % 2 == 1 {
        // Some writers leave the last padding away.
        rest.take(1);
    }
    Some((name, content))
}

fn put(out: &mut Vec<u8>, name: &[u8; 4], content: &[u8]) {
    out.extend_from_slice(name);
    out.extend_from_slice(&u32::try_from(content.len()).unwrap_or(u32::MAX).to_le_bytes());
    out.extend_from_slice(content);
    if content.len() % 2 == 1 {
        out.push(0);
    }
}
