//! Pictures of the window: kept small, and compared as an eye does that stands a step back.

use std::io::Cursor;

use image::{
    DynamicImage, RgbImage,
    codecs::png::{CompressionType, FilterType, PngEncoder},
    imageops,
};

/// The side of the squares that are compared, in pixels of half the size: about a letter.
const SQUARE: u32 = 4;
/// How far the lightness of a square may be from what it was, of 255. Two machines smooth the
/// edges of letters differently, which moves a square by a few steps.
const STEPS: f32 = 20.0;
/// How many squares of a thousand may be further away. A line that moved is more than that.
const OF_A_THOUSAND: usize = 8;

pub(crate) fn read(png: &[u8]) -> RgbImage {
    image::load_from_memory(png).expect("a picture in PNG").to_rgb8()
}

/// The picture at half its size, which is enough to see what moved.
pub(crate) fn half(picture: &RgbImage) -> RgbImage {
    imageops::resize(picture, picture.width() / 2, picture.height() / 2, imageops::FilterType::Triangle)
}

/// The picture as PNG in the colours of a small palette, each channel in 32 steps, which no eye
/// tells from the 256 on the flat grounds of a window.
pub(crate) fn small(picture: &RgbImage) -> Vec<u8> {
    let mut picture = picture.clone();
    for pixel in picture.pixels_mut() {
        // What is nearly white or black stays so.
        pixel.0 = pixel.0.map(|value| value & 0xF8 | value >> 5);
    }
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture)
        .write_with_encoder(PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::NoFilter))
        .expect("PNG is written to memory");
    bytes.into_inner()
}

/// Where a picture is not what it was, in words; nothing when an eye would not see it.
pub(crate) fn differs(was: &RgbImage, is: &RgbImage) -> Option<String> {
    if was.dimensions() != is.dimensions() {
        return Some(format!("it has {:?} pixels and had {:?}", is.dimensions(), was.dimensions()));
    }
    let (was, is) = (squares(was), squares(is));
    let across = is.width();
    let places = || (0..is.height()).flat_map(move |y| (0..across).map(move |x| (x, y)));
    let changed: Vec<(u32, u32)> = places().filter(|&(x, y)| (was[(x, y)][0] - is[(x, y)][0]).abs() > STEPS).collect();
    let all = (is.width() * is.height()) as usize;
    if changed.len() * 1000 <= all * OF_A_THOUSAND {
        return None;
    }
    let span = |of: &dyn Fn(&(u32, u32)) -> u32| {
        let ends = (changed.iter().map(of).min().unwrap_or(0), changed.iter().map(of).max().unwrap_or(0));
        format!("{} to {}", ends.0 * SQUARE, (ends.1 + 1) * SQUARE)
    };
    let (x, y) = (span(&|place| place.0), span(&|place| place.1));
    Some(format!("{} of {all} squares changed, from x {x} and y {y}", changed.len()))
}

/// The lightness of each square, which is the mean of its pixels'.
fn squares(picture: &RgbImage) -> image::ImageBuffer<image::Luma<f32>, Vec<f32>> {
    let grey = imageops::grayscale(picture);
    image::ImageBuffer::from_fn(grey.width() / SQUARE, grey.height() / SQUARE, |x, y| {
        let pixels = (0..SQUARE * SQUARE).map(|at| f32::from(grey[(x * SQUARE + at % SQUARE, y * SQUARE + at / SQUARE)][0]));
        image::Luma([pixels.sum::<f32>() / (SQUARE * SQUARE) as f32])
    })
}
