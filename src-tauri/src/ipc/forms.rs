//! How the types of the contract are declared, so that all of them are written and read alike.

/// A view that goes out.
macro_rules! out {
    ($($item:item)*) => { $(
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        $item
    )* };
}

/// A view that goes both ways, or only in.
macro_rules! both {
    ($($item:item)*) => { $(
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(deny_unknown_fields)]
        $item
    )* };
}

/// An enum of words that are the same in core and in the window.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident = $core:path { $($(#[$each:meta])* $variant:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$each])* $variant),* }

        impl From<$core> for $name {
            fn from(value: $core) -> Self {
                use $core as Core;
                match value { $(Core::$variant => $name::$variant),* }
            }
        }

        impl From<$name> for $core {
            fn from(value: $name) -> Self {
                use $core as Core;
                match value { $($name::$variant => Core::$variant),* }
            }
        }
    };
}

pub(super) use {both, out, words};
