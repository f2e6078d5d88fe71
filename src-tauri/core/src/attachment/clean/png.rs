//! PNG (third edition): the chunks that make the picture stay, with its colours and its film.

use img_parts::{
    Bytes,
    png::{Png, PngChunk},
};

use super::orientation;

/// Everything that changes a pixel, and the density for print.
const STAYS: [&[u8; 4]; 18] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"bKGD", b"hIST", b"pHYs",
    b"acTL", b"fcTL", b"fdAT",
];

/// The picture without its notes, and its orientation (1 to 8).
pub(super) fn clean(bytes: &[u8]) -> Option<(Vec<u8>, u8)> {
    let mut png = Png::from_bytes(Bytes::copy_from_slice(bytes)).ok()?;
    let has = |kind: &[u8; 4]| png.chunk_by_type(*kind).is_some();
    if !(has(b"IHDR") && has(b"IDAT") && has(b"IEND")) {
        return None;
    }
    let turned = png.chunk_by_type(*b"eXIf").and_then(|chunk| orientation::read(chunk.contents())).unwrap_or(1);
    let chunks = std::mem::take(png.chunks_mut());
    for chunk in chunks {
        if STAYS.contains(&&chunk.kind()) {
            png.chunks_mut().push(chunk);
        } else if chunk.kind() == *b"iCCP" {
            // The profile stays; the name that someone gave it goes.
            let end = chunk.contents().iter().position(|byte| *byte == 0)?;
            let profile = chunk.contents().get(end..)?;
            png.chunks_mut().push(PngChunk::new(*b"iCCP", Bytes::from([b"icc", profile].concat())));
        }
    }
    if turned > 1 {
        png.chunks_mut().insert(1, PngChunk::new(*b"eXIf", Bytes::from(orientation::bare(turned))));
    }
    Some((png.encoder().bytes().to_vec(), turned))
}
