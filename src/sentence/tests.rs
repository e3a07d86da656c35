//! What the segmenter must do.
