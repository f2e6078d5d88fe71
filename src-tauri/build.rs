//! Makes the window's permissions; without the feature `desktop` there is nothing to do.

fn main() {
    #[cfg(feature = "desktop")]
    desktop::build();
}

#[cfg(feature = "desktop")]
mod desktop {
    pub(crate) fn build() {}
}
