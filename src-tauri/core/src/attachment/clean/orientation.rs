//! The one fact of EXIF that changes how a picture looks: how the camera was held.

use super::Rest;

const ORIENTATION: u16 = 0x0112;
const SHORT: u16 = 3;

/// The orientation (2 to 8) that an EXIF block names; `None` when it names none, or the usual.
pub(super) fn read(exif: &[u8]) -> Option<u8> {
    let mut start = Rest(exif);
    let big = match start.take(4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let u16 = |rest: &mut Rest<'_>| -> Option<u16> {
        let bytes = rest.take(2)?.try_into().ok()?;
        Some(if big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    };
    let offset: [u8; 4] = start.take(4)?.try_into().ok()?;
    let offset = if big { u32::from_be_bytes(offset) } else { u32::from_le_bytes(offset) };
    let mut directory = Rest(exif.get(usize::try_from(offset).ok()?..)?);
    for _ in 0..u16(&mut directory)? {
        let mut entry = Rest(directory.take(12)?);
        let (tag, sort) = (u16(&mut entry)?, u16(&mut entry)?);
        entry.take(4)?;
        if tag == ORIENTATION && sort == SHORT {
            return u16(&mut entry).and_then(|value| u8::try_from(value).ok()).filter(|value| (2..=8).contains(value));
        }
    }
    None
}

/// An EXIF block that says nothing but the orientation.
pub(super) fn bare(orientation: u8) -> Vec<u8> {
    let mut block = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    block.extend_from_slice(&[orientation, 0, 0, 0, 0, 0, 0]);
    block
}
