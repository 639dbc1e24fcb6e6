import { atLeastZero, numberField, positive, whole, type NumberFieldOptions } from './numberField'

// What panels ask and the desk does not: it comes with the panels.

/** An amount of money, zero included [USD]. */
export const usdAtLeastZeroField = (options: NumberFieldOptions) =>
  numberField({ unit: 'usd', rules: [atLeastZero], ...options })
/** An amount of coin, zero included. */
export const coinField = (options: NumberFieldOptions) =>
  numberField({ unit: 'coin', rules: [atLeastZero], ...options })
/** A whole number of contracts, zero included. */
export const contractsField = (options: NumberFieldOptions) =>
  numberField({ unit: 'contracts', rules: [atLeastZero, whole], ...options })
/** A share, of which several may make the whole: typed in percent, at least 0. */
export const shareField = (options: NumberFieldOptions) =>
  numberField({ unit: 'rate', rules: [atLeastZero], ...options })
/** A change of an annual rate: typed in percentage points, of any sign and size. */
export const rateChangeField = (options: NumberFieldOptions) => numberField({ unit: 'rate', rules: [], ...options })
/** A number without a unit, of any sign. */
export const plainField = (options: NumberFieldOptions) => numberField({ unit: 'number', rules: [], ...options })
/** A number without a unit above zero, such as hours. */
export const positiveField = (options: NumberFieldOptions) =>
  numberField({ unit: 'number', rules: [positive], ...options })
/** A number without a unit of at least 0, such as jumps a year. */
export const atLeastZeroField = (options: NumberFieldOptions) =>
  numberField({ unit: 'number', rules: [atLeastZero], ...options })
/** A rate above zero, such as a volatility: typed in percent. */
export const positiveRateField = (options: NumberFieldOptions) =>
  numberField({ unit: 'rate', rules: [positive], ...options })
