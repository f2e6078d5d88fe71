//! GIF 89a: the pictures and how they follow each other stay; comments, writing over the
//! picture and programs' own notes go, except how often a film repeats.

use super::Rest;

/// The picture without its notes.
pub(super) fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = Rest(bytes);
    let mut out = Vec::with_capacity(bytes.len());
    out.extend_from_slice(rest.take(6)?);
    let screen = rest.take(7)?;
    out.extend_from_slice(screen);
    out.extend_from_slice(colours(&mut rest, *screen.get(4)?)?);
    let mut pictures = 0;
    loop {
        match rest.byte()? {
            0x3B => break,
            0x2C => {
                let head = rest.take(9)?;
                out.push(0x2C);
                out.extend_from_slice(head);
                out.extend_from_slice(colours(&mut rest, *head.get(8)?)?);
                out.push(rest.byte()?);
                out.extend_from_slice(blocks(&mut rest)?);
                pictures += 1;
            }
            0x21 => {
                let label = rest.byte()?;
                let content = blocks(&mut rest)?;
                let repeats = (content.starts_with(b"\x0BNETSCAPE2.0") || content.starts_with(b"\x0BANIMEXTS1.0"))
                    && content.get(12..14) == Some(&[3, 1])
                    && content.len() == 17;
                if label == 0xF9 || (label == 0xFF && repeats) {
                    out.extend_from_slice(&[0x21, label]);
                    out.extend_from_slice(content);
                }
            }
            _ => return None,
        }
    }
    out.push(0x3B);
    (pictures > 0).then_some(out)
}

/// The colour table that these flags announce.
fn colours<'a>(rest: &mut Rest<'a>, flags: u8) -> Option<&'a [u8]> {
    rest.take(if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) })
}

/// Blocks of at most 255 bytes up to an empty one, which is included.
fn blocks<'a>(rest: &mut Rest<'a>) -> Option<&'a [u8]> {
    let mut length = 0;
    loop {
        let block = usize::from(*rest.0.get(length)?);
        length += block + 1;
        if block == 0 {
            return rest.take(length);
        }
    }
}
