//! A conditional random field over the lines of a text: how likely the marked
//! speakers are, and the weights that make them likeliest.

use std::fmt;
use std::iter::Sum;
use std::ops::Add;

use quotecraft::fit::{Gap, UNKNOWN, turn};

/// A line with its candidates.
pub struct Line {
    pub gap: Gap,
    pub who: Vec<u32>,
    /// How often each feature holds for each candidate.
    pub of: Vec<Vec<i32>>,
    /// Whether the candidate may be right.
    pub may: Vec<bool>,
}

/// Lines right of those known.
#[derive(Clone, Copy, Default)]
pub struct Tally {
    pub right: usize,
    pub of: usize,
}

impl Add for Tally {
    type Output = Tally;

    fn add(self, other: Tally) -> Tally {
        Tally { right: self.right + other.right, of: self.of + other.of }
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Tally>>(all: I) -> Tally {
        all.fold(Tally::default(), Add::add)
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{} {:.3}", self.right, self.of, self.right as f64 / self.of.max(1) as f64)
    }
}

/// What all ways to give the lines speakers come to.
struct Ways {
    /// The logarithm of the sum of their odds.
    log: f64,
    /// How often each feature is to be expected in one.
    features: Vec<f64>,
    /// How likely each candidate of each line is.
    shares: Vec<Vec<f64>>,
}

/// Sums over the ways; over those that may be right alone if `right`.
fn ways(lines: &[Line], weights: &[f64], right: bool) -> Ways {
    let nobody = [UNKNOWN];
    let who = |k: usize, back: usize| k.checked_sub(back).map_or(&nobody[..], |b| &lines[b].who);
    let alone: Vec<Vec<f64>> = lines
        .iter()
        .map(|line| {
            let one = |(of, &may): (&Vec<i32>, &bool)| {
                if may || !right {
                    of.iter().zip(weights).map(|(&n, w)| f64::from(n) * w).sum::<f64>().exp()
                } else {
                    0.0
                }
            };
            line.of.iter().zip(&line.may).map(one).collect()
        })
        .collect();
    let factor = |k: usize, a: u32, l: u32, o: u32| turn(lines[k].gap, a, l, o).map_or(1.0, |f| weights[f].exp());
    let mut log = 0.0;
    // By the speakers of the line before and of this one.
    let mut forward: Vec<Vec<f64>> = Vec::new();
    for (k, line) in lines.iter().enumerate() {
        let (last, other) = (who(k, 1), who(k, 2));
        let mut here = vec![0.0; last.len() * line.who.len()];
        for (j, &l) in last.iter().enumerate() {
            for (c, &a) in line.who.iter().enumerate() {
                here[j * line.who.len() + c] = alone[k][c]
                    * other
                        .iter()
                        .enumerate()
                        .map(|(i, &o)| {
                            k.checked_sub(1).map_or(1.0, |b| forward[b][i * last.len() + j]) * factor(k, a, l, o)
                        })
                        .sum::<f64>();
            }
        }
        let sum: f64 = here.iter().sum();
        log += sum.ln();
        here.iter_mut().for_each(|x| *x /= sum);
        forward.push(here);
    }
    let mut features = vec![0.0; weights.len()];
    let mut shares: Vec<Vec<f64>> = lines.iter().map(|line| vec![0.0; line.who.len()]).collect();
    let mut behind = vec![1.0; forward.last().map_or(0, Vec::len)];
    for (k, line) in lines.iter().enumerate().rev() {
        let (last, other) = (who(k, 1), who(k, 2));
        let mut next = vec![0.0; other.len() * last.len()];
        let mut turns = vec![0.0; weights.len()];
        let mut total = 0.0;
        for (i, &o) in other.iter().enumerate() {
            for (j, &l) in last.iter().enumerate() {
                let before = k.checked_sub(1).map_or(1.0, |b| forward[b][i * last.len() + j]);
                for (c, &a) in line.who.iter().enumerate() {
                    let follows = alone[k][c] * factor(k, a, l, o) * behind[j * line.who.len() + c];
                    next[i * last.len() + j] += follows;
                    let way = before * follows;
                    total += way;
                    shares[k][c] += way;
                    if let Some(f) = turn(line.gap, a, l, o) {
                        turns[f] += way;
                    }
                }
            }
        }
        shares[k].iter_mut().for_each(|x| *x /= total);
        for (c, of) in line.of.iter().enumerate() {
            for (f, &n) in of.iter().enumerate().filter(|n| *n.1 != 0) {
                features[f] += shares[k][c] * f64::from(n);
            }
        }
        for (f, way) in turns.iter().enumerate() {
            features[f] += way / total;
        }
        let sum: f64 = next.iter().sum();
        next.iter_mut().for_each(|x| *x /= sum);
        behind = next;
    }
    Ways { log, features, shares }
}

/// The candidates of the likeliest way, each with its share of all.
pub fn decide(lines: &[Line], weights: &[f64]) -> Vec<(usize, f64)> {
    let nobody = [UNKNOWN];
    let who = |k: usize, back: usize| k.checked_sub(back).map_or(&nobody[..], |b| &lines[b].who);
    let points = |of: &[i32]| of.iter().zip(weights).map(|(&n, w)| f64::from(n) * w).sum::<f64>();
    let mut tables: Vec<Vec<(f64, usize)>> = Vec::new();
    for (k, line) in lines.iter().enumerate() {
        let (last, other) = (who(k, 1), who(k, 2));
        let mut here = Vec::new();
        for (j, &l) in last.iter().enumerate() {
            for (&a, of) in line.who.iter().zip(&line.of) {
                let reached = other.iter().enumerate().map(|(i, &o)| {
                    let so_far = k.checked_sub(1).map_or(0.0, |b| tables[b][i * last.len() + j].0);
                    (so_far + turn(line.gap, a, l, o).map_or(0.0, |f| weights[f]), i)
                });
                let (reached, i) = reached.rev().max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((0.0, 0));
                here.push((points(of) + reached, i));
            }
        }
        tables.push(here);
    }
    let mut way = vec![0; lines.len()];
    if let Some(table) = tables.last() {
        let mut pair = (0..table.len()).rev().max_by(|&a, &b| table[a].0.total_cmp(&table[b].0)).unwrap_or(0);
        for k in (0..lines.len()).rev() {
            let (here, last) = (lines[k].who.len(), who(k, 1).len());
            way[k] = pair % here;
            pair = tables[k][pair].1 * last + pair / here;
        }
    }
    let shares = ways(lines, weights, false).shares;
    way.into_iter().zip(shares).map(|(i, shares)| (i, shares[i])).collect()
}

/// The weights under which the marked speakers are likeliest, if each strays
/// from the prior by as much as `spread`: steps up the slope, each weight with a
/// pace of its own that grows while it keeps its direction (Rprop). `read` gives
/// the lines of each text as they stand by some weights.
pub fn fit(read: impl Fn(&[f64]) -> Vec<Vec<Line>>, prior: &[f64], spread: f64, rounds: usize) -> Vec<f64> {
    let mut weights = prior.to_vec();
    let mut pace = vec![0.05; prior.len()];
    let mut last = vec![0.0; prior.len()];
    let mut lines = Vec::new();
    for round in 0..rounds {
        // Who is present depends on who speaks by the weights.
        if round % 10 == 0 {
            lines = read(&weights);
        }
        let mut slope: Vec<f64> = weights.iter().zip(prior).map(|(w, p)| (p - w) / (spread * spread)).collect();
        let mut likely = 0.0;
        for lines in &lines {
            let (right, all) = (ways(lines, &weights, true), ways(lines, &weights, false));
            likely += right.log - all.log;
            for (s, (r, a)) in slope.iter_mut().zip(right.features.iter().zip(&all.features)) {
                *s += r - a;
            }
        }
        if std::env::var("TELL").is_ok() {
            eprintln!("{round} {likely:.1}");
        }
        for f in 0..weights.len() {
            let same = slope[f] * last[f];
            if same > 0.0 {
                pace[f] = f64::min(pace[f] * 1.2, 0.5);
            } else if same < 0.0 {
                pace[f] *= 0.5;
            }
            weights[f] += pace[f] * slope[f].signum();
            last[f] = slope[f];
        }
    }
    weights
}
