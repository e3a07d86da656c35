//! Tables of named features and their weights.

/// Makes the enum `Feature` and its weights from a table.
macro_rules! features {
    ($($(#[$doc:meta])* $name:ident = $weight:literal;)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Feature {
            $($(#[$doc])* $name,)*
        }

        #[cfg(any(test, fitting))]
        #[allow(dead_code)]
        impl Feature {
            /// Every feature, in the order of the table.
            pub(super) const ALL: &'static [Feature] = &[$(Feature::$name,)*];
        }

        impl Feature {
            pub(super) const fn weight(self) -> i32 {
                match self {
                    $(Feature::$name => $weight,)*
                }
            }
        }
    };
}

pub(super) use features;
