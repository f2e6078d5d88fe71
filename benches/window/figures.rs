//! The table: times in milliseconds, each beside what it should be.

use std::cell::Cell;

/// Prints rows as they are measured, and counts the goals that were missed.
pub(crate) struct Table {
    missed: Cell<usize>,
}

impl Table {
    pub(crate) fn begin() -> Table {
        println!("{:<58} {:>9} {:>9} {:>9} {:>5}  goal", "what", "median", "p95", "p99", "n");
        Table { missed: Cell::new(0) }
    }

    /// Times without a goal, such as a peer's.
    pub(crate) fn times(&self, what: &str, times: &Times) {
        println!("{}", line(what, times));
    }

    /// Times that should reach a goal; `of` picks the figure that counts.
    pub(crate) fn times_within(&self, what: &str, times: &Times, name: &str, of: fn(&Times) -> f64, most: f64) {
        println!("{}  {name} ≤ {most} ms: {}", line(what, times), self.verdict(of(times) <= most));
    }

    /// A ratio to a peer that should not be higher than this.
    pub(crate) fn ratio_within(&self, what: &str, ratio: f64, most: f64) {
        println!("{what:<58} {ratio:>9.2} {:>9} {:>9} {:>5}  ≤ {most}: {}", "", "", "", self.verdict(ratio <= most));
    }

    /// Something that is neither time nor ratio.
    pub(crate) fn say(&self, what: &str, value: &str) {
        println!("{what:<58} {value:>9}");
    }

    pub(crate) fn end(self) {
        match self.missed.get() {
            0 => println!("\nEvery goal was reached."),
            1 => println!("\nOne goal was missed."),
            number => println!("\n{number} goals were missed."),
        }
    }

    fn verdict(&self, reached: bool) -> &'static str {
        if reached {
            return "reached";
        }
        self.missed.set(self.missed.get() + 1);
        "goal missed"
    }
}

fn line(what: &str, times: &Times) -> String {
    format!("{what:<58} {:>6.1} ms {:>6.1} ms {:>6.1} ms {:>5}", times.median(), times.at(0.95), times.at(0.99), times.0.len())
}

/// Milliseconds, sorted.
pub(crate) struct Times(Vec<f64>);

impl Times {
    pub(crate) fn of(mut times: Vec<f64>) -> Times {
        assert!(!times.is_empty(), "nothing was measured");
        times.sort_by(f64::total_cmp);
        Times(times)
    }

    pub(crate) fn median(&self) -> f64 {
        self.at(0.5)
    }

    pub(crate) fn p99(&self) -> f64 {
        self.at(0.99)
    }

    /// The smallest time that this part of all times does not exceed.
    fn at(&self, part: f64) -> f64 {
        let place = (part * self.0.len() as f64).ceil() as usize;
        self.0[place.clamp(1, self.0.len()) - 1]
    }
}
