//! Rows that all stages look at.

use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::slice::{self, SliceIndex};

/// A vector. A look behind its end panics here, not at a place of its
/// own for every look: there are hundreds, and each would cost a program fifty bytes.
pub(crate) struct Row<T>(pub(crate) Vec<T>);

impl<T> Deref for Row<T> {
    type Target = Vec<T>;

    #[inline]
    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T> DerefMut for Row<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}

// The methods of `Index` know who calls them; those that they call here do not.
impl<T> Row<T> {
    #[inline]
    fn at<I: SliceIndex<[T]>>(&self, at: I) -> &I::Output {
        &self.0[at]
    }

    #[inline]
    fn at_mut<I: SliceIndex<[T]>>(&mut self, at: I) -> &mut I::Output {
        &mut self.0[at]
    }
}

impl<T, I: SliceIndex<[T]>> Index<I> for Row<T> {
    type Output = I::Output;

    #[inline]
    fn index(&self, at: I) -> &I::Output {
        self.at(at)
    }
}

impl<T, I: SliceIndex<[T]>> IndexMut<I> for Row<T> {
    #[inline]
    fn index_mut(&mut self, at: I) -> &mut I::Output {
        self.at_mut(at)
    }
}

impl<'a, T> IntoIterator for &'a Row<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> slice::Iter<'a, T> {
        self.0.iter()
    }
}
