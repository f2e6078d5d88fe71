//! The newsroom as the sidebar shows it, and the sample in it.

use lectern_store::Access;

use super::{
    Answer, CategoryView, SaidView,
    categories::category_views,
    forms::{both, out},
    texts::parse_lang,
};
use crate::desk::{self, Desk, Newsroom};

both! {
    /// Ask for the newsroom.
    pub struct GetNewsroom {}

    /// Fill the empty newsroom with the sample.
    pub struct FillSample {
        /// The language of the window: the statement that explains the sample in it comes first.
        pub lang: String,
    }

    /// Take the sample away, but for what was changed here.
    pub struct RemoveSample {}
}

out! {
    /// Statement counts.
    pub struct Counts {
        /// All outside the Bin.
        pub all: u64,
        /// Drafts.
        pub draft: u64,
        /// Published.
        pub published: u64,
        /// Unpublished, with an answer due by the end of today.
        pub due_today: u64,
        /// In the Bin.
        pub bin: u64,
    }

    /// A language in use.
    pub struct LangCount {
        /// Its tag.
        pub lang: String,
        /// How many statements.
        pub count: u64,
    }

    /// The newsroom as the sidebar shows it.
    pub struct NewsroomView {
        /// The issuer.
        pub organisation: String,
        /// The press site's name.
        pub site_name: String,
        /// The press site's address.
        pub base_url: String,
        /// The language of new statements.
        pub default_lang: String,
        /// The zone of dates.
        pub time_zone: String,
        /// A line that every page carries, such as the sample's.
        pub notice: String,
        /// Parents before children, in order.
        pub categories: Vec<CategoryView>,
        /// Statement counts.
        pub counts: Counts,
        /// Languages in use, with their counts.
        pub langs: Vec<LangCount>,
        /// How many statements of the sample are here, with those in the Bin.
        pub sample: u64,
        /// Why nothing can be saved, in a sentence; null when it can.
        pub read_only: Option<SaidView>,
    }

    /// What became of the sample.
    pub struct SampleView {
        /// The newsroom without it.
        pub newsroom: NewsroomView,
        /// How many of its statements are gone.
        pub removed: u64,
        /// How many were changed here, and stay.
        pub kept: u64,
    }
}

/// What the sidebar shows.
///
/// # Errors
/// When the newsroom cannot be read.
pub async fn get_newsroom(desk: &Desk, _: GetNewsroom) -> Answer<NewsroomView> {
    let read_only = (desk.access() == Access::Read).then(|| SaidView::read_only(desk.why_read()));
    Ok(desk.call(move |newsroom| newsroom_view(newsroom, read_only)).await?)
}

/// Fills the empty newsroom with the sample.
///
/// # Errors
/// When it holds something already, or nothing can be written.
pub async fn fill_sample(desk: &Desk, args: FillSample) -> Answer<NewsroomView> {
    let first = parse_lang(&args.lang)?;
    let fill = move |newsroom: &mut Newsroom| {
        newsroom.fill_sample(&first)?;
        newsroom_view(newsroom, None)
    };
    Ok(desk.call(fill).await?)
}

/// Takes the sample away, but for what was changed here.
///
/// # Errors
/// When nothing can be written.
pub async fn remove_sample(desk: &Desk, _: RemoveSample) -> Answer<SampleView> {
    let remove = |newsroom: &mut Newsroom| {
        let desk::SampleRemoved { removed, kept } = newsroom.remove_sample()?;
        Ok(SampleView { newsroom: newsroom_view(newsroom, None)?, removed, kept })
    };
    Ok(desk.call(remove).await?)
}

pub(super) fn newsroom_view(newsroom: &Newsroom, read_only: Option<SaidView>) -> desk::Result<NewsroomView> {
    let profile = newsroom.profile()?;
    let overview = newsroom.overview()?;
    let count =
        |wanted: lectern_core::statement::Stage| overview.stages.iter().filter(|(stage, _)| *stage == wanted).map(|(_, count)| count).sum();
    Ok(NewsroomView {
        organisation: profile.organisation,
        site_name: profile.site_name,
        base_url: profile.base_url,
        default_lang: profile.default_lang.to_string(),
        time_zone: profile.time_zone,
        notice: profile.notice,
        categories: category_views(newsroom)?,
        counts: Counts {
            all: overview.stages.iter().map(|(_, count)| count).sum::<u64>() - count(lectern_core::statement::Stage::Spiked),
            draft: count(lectern_core::statement::Stage::Draft),
            published: count(lectern_core::statement::Stage::Published),
            due_today: newsroom.browse_count(&desk::Browse { due: desk::Due::Today, ..desk::Browse::default() })?,
            bin: count(lectern_core::statement::Stage::Spiked),
        },
        langs: overview.langs.iter().map(|(lang, count)| LangCount { lang: lang.to_string(), count: *count }).collect(),
        sample: newsroom.sample_count()?,
        read_only,
    })
}
