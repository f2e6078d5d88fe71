//! The bag around a package (BagIt 1.0, RFC 8493): manifests with SHA-256, and a page for
//! the web team.

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::profile::Profile;

use super::{File, source::hex};

/// One payload file as the manifest lists it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listing {
    /// The path below the bag's root, such as `data/index.html`.
    pub path: String,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
    /// The length in bytes.
    pub bytes: u64,
}

impl Listing {
    /// Lists a payload file.
    pub fn of(file: &File) -> Listing {
        let bytes = u64::try_from(file.bytes.len()).unwrap_or(u64::MAX);
        Listing { path: format!("data/{}", file.path), sha256: hex(&Sha256::digest(&file.bytes)), bytes }
    }
}

/// What the bag's own files say.
#[derive(Clone, Debug)]
pub struct BagInfo<'a> {
    /// Who issues it.
    pub profile: &'a Profile,
    /// The newsroom, so that a later export may replace this one.
    pub newsroom: Uuid,
    /// The newest edition's time, or the clock that was asked for.
    pub at: Timestamp,
    /// How many statements it holds.
    pub statements: usize,
    /// What kind of package it is.
    pub content: Content,
}

/// What the payload is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Pages to put online as they are.
    Pages,
    /// Markdown files, one for each statement.
    Markdown,
    /// A content folder for Hugo.
    Hugo,
}

/// The name of the file that tells whose package a folder is.
pub const INFO: &str = "bag-info.txt";
/// The name of the file that lists the payload.
pub const MANIFEST: &str = "manifest-sha256.txt";
/// Every file of a bag that is not payload.
pub const TAG_FILES: [&str; 5] = ["bagit.txt", INFO, MANIFEST, "tagmanifest-sha256.txt", "README.txt"];

/// The bag's own files for a payload, and the package's id: a UUID of version 8 (RFC 9562,
/// 5.8) made from the payload's digests, so that the same content has the same id.
pub fn tag_files(info: &BagInfo<'_>, listings: &mut [Listing]) -> (Uuid, Vec<File>) {
    listings.sort();
    let manifest: String = listings.iter().map(|each| format!("{}  {}\n", each.sha256, encode(&each.path))).collect();
    let digest: [u8; 32] = Sha256::digest(&manifest).into();
    let mut id = [0; 16];
    for (to, from) in id.iter_mut().zip(digest) {
        *to = from;
    }
    let id = Uuid::new_v8(id);
    let octets: u64 = listings.iter().map(|each| each.bytes).sum();
    let date = info.at.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let bag_info = [
        format!("Source-Organization: {}", info.profile.organisation),
        format!("Contact-Email: {}", info.profile.address().unwrap_or_default()),
        format!("External-Identifier: urn:uuid:{id}"),
        format!("Bagging-Date: {date}"),
        format!("Payload-Oxum: {octets}.{}", listings.len()),
        format!("Bag-Group-Identifier: urn:uuid:{}", info.newsroom),
    ];
    let mut files = vec![
        file("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".to_owned()),
        file(INFO, format!("{}\n", bag_info.join("\n"))),
        file(MANIFEST, manifest),
        file("README.txt", readme(info, id, listings.len())),
    ];
    let tags: String = files.iter().map(|each| format!("{}  {}\n", hex(&Sha256::digest(&each.bytes)), each.path)).collect();
    files.push(file("tagmanifest-sha256.txt", tags));
    (id, files)
}

fn file(path: &str, text: String) -> File {
    File { path: path.to_owned(), bytes: text.into_bytes() }
}

/// Line ends and the percent sign in a path are encoded (RFC 8493, 2.1.3).
fn encode(path: &str) -> String {
    path.replace('%', "%25").replace('\n', "%0A").replace('\r', "%0D")
}

/// The newsroom that a folder's `bag-info.txt` names.
pub fn newsroom_of(bag_info: &str) -> Option<Uuid> {
    let value = bag_info.lines().find_map(|line| line.strip_prefix("Bag-Group-Identifier: urn:uuid:"))?;
    Uuid::try_parse(value.trim()).ok()
}

/// The payload paths of a manifest.
pub fn manifest_paths(manifest: &str) -> impl Iterator<Item = String> {
    manifest
        .lines()
        .filter_map(|line| line.split_once("  "))
        .map(|(_, path)| path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%"))
}

impl Content {
    fn instructions(self, base: &str) -> String {
        match self {
            Content::Pages => format!(
                "Upload what is in the folder data, and nothing else, to {base}/\nStart with data/index.html.\n\
                 Old addresses and where they lead now are in data/redirects.csv."
            ),
            Content::Markdown => format!(
                "The folder data holds one index.md for each statement of {base}/, in its language\n\
                 and section, for a system that reads Markdown with front matter."
            ),
            Content::Hugo => format!(
                "The folder data/content is for Hugo: a folder for each language of {base}/.\n\
                 Give each language its contentDir, such as content/en, and set\n\
                 defaultContentLanguageInSubdir = true. The day on the page is params.date; date\n\
                 is the instant of publication."
            ),
        }
    }
}

fn readme(info: &BagInfo<'_>, id: Uuid, files: usize) -> String {
    let profile = info.profile;
    let zone = profile.zone().unwrap_or(jiff::tz::TimeZone::UTC);
    let local = info.at.to_zoned_datetime(zone).strftime("%A %d %B %Y, %H:%M").to_string();
    let mut text = format!(
        "{organisation}: {site}\n\n\
         {how}\n\n\
         Statements: {statements}\nFiles: {files}\nPackage: urn:uuid:{id}\n\
         As of: {at} UTC ({local} in {zone})\n\n\
         To check that nothing was changed on the way: sha256sum -c {MANIFEST}\n",
        organisation = profile.organisation,
        site = profile.site_name,
        how = info.content.instructions(profile.base_url.trim_end_matches('/')),
        statements = info.statements,
        at = info.at.to_zoned_datetime(jiff::tz::TimeZone::UTC).strftime("%Y-%m-%d %H:%M"),
        zone = profile.time_zone,
    );
    if !profile.contact.is_empty() {
        text.push_str(&format!("Questions: {}\n", profile.contact));
    }
    if !profile.notice.is_empty() {
        text.push_str(&format!("\n{}\n", profile.notice));
    }
    text
}
