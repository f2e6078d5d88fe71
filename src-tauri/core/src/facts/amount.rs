//! A number without a sign, exact: digits and a power of ten.

/// `digits` × 10 to the power `exponent`, without zeros at the end of the digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Amount {
    digits: u128,
    exponent: i32,
}

impl Amount {
    /// A whole number.
    pub fn of(number: u32) -> Amount {
        Amount::new(u128::from(number), 0)
    }

    /// The number that these digits write, before and after the decimal sign; `None` when it has
    /// more than thirty digits.
    pub fn written(whole: &str, fraction: &str) -> Option<Amount> {
        let all = format!("{whole}{fraction}");
        let fraction = i32::try_from(fraction.len()).ok()?;
        (all.len() <= 30).then(|| all.parse().ok().map(|digits| Amount::new(digits, -fraction)))?
    }

    /// The number times a power of ten.
    #[must_use]
    pub fn shifted(self, by: i32) -> Amount {
        Amount::new(self.digits, self.exponent + by)
    }

    /// The sum; `None` when it is not exact.
    pub fn plus(self, other: Amount) -> Option<Amount> {
        let low = self.exponent.min(other.exponent);
        let raised = |amount: Amount| {
            let power = u32::try_from(amount.exponent - low).ok()?;
            amount.digits.checked_mul(10_u128.checked_pow(power)?)
        };
        Some(Amount::new(raised(self)?.checked_add(raised(other)?)?, low))
    }

    fn new(digits: u128, exponent: i32) -> Amount {
        let (mut digits, mut exponent) = (digits, exponent);
        if digits == 0 {
            return Amount { digits: 0, exponent: 0 };
        }
        while digits % 10 == 0 {
            digits /= 10;
            exponent += 1;
        }
        Amount { digits, exponent }
    }
}
