/**
 * How a quantity is shown: USD, price [USD per coin], coin, rate (a fraction shown in percent), points (a difference of
 * two rates, shown in percentage points), a count, days, a multiple.
 */
export type TermUnit =
  'usd' | 'price' | 'coin' | 'rate' | 'points' | 'contracts' | 'lots' | 'days' | 'multiple' | 'number'

/** Kept as a fraction, shown and typed times a hundred. */
export const isInPercent = (unit: TermUnit): boolean => unit === 'rate' || unit === 'points'

export type TermFacts = {
  unit: TermUnit
  /** Shown with a plus where it is positive. */
  signed: boolean
}

/** Levels, rates a year among them: a minus where they are negative, and no plus. */
const plain = (unit: TermUnit): TermFacts => ({ unit, signed: false })
/** A gain or a loss, a difference, a move, an exposure that may be long or short: always with its sign. */
const signed = (unit: TermUnit): TermFacts => ({ unit, signed: true })

export const usd = plain('usd')
export const price = plain('price')
export const coin = plain('coin')
export const rate = plain('rate')
export const points = plain('points')
export const contracts = plain('contracts')
export const lots = plain('lots')
export const days = plain('days')
export const multiple = plain('multiple')
export const bareNumber = plain('number')

export const signedUsd = signed('usd')
export const signedPrice = signed('price')
export const signedCoin = signed('coin')
export const signedRate = signed('rate')
export const signedPoints = signed('points')
export const signedContracts = signed('contracts')
export const signedMultiple = signed('multiple')
export const signedNumber = signed('number')
