import type { symbols } from './symbols'
import type { sharedSymbols } from './symbolsShared'

/** How a quantity is shown: USD, price [USD per coin], coin, rate (a fraction shown in percent), a count, days. */
export type TermUnit = 'usd' | 'price' | 'coin' | 'rate' | 'contracts' | 'lots' | 'days' | 'number'

/** Quantities whose words all calculators share. */
export type SharedTerm = keyof typeof sharedSymbols
/**
 * The vocabulary: every number that a panel asks for or shows, under the name that core gives it. Its letter in formulas
 * is in `symbols.ts`, its words are in the vocabularies or, of an own one, with its calculator under `term.` and the name.
 */
export type Term = keyof typeof symbols

type TermFacts = {
  unit: TermUnit
  /** Shown with its sign: a gain, a loss, a difference. */
  signed: boolean
}

/** A name tells its unit by its end, as everywhere in core; the few that do not are named. */
const units: readonly (readonly [RegExp, TermUnit])[] = [
  [/^(margin|coin)$|Coin$/, 'coin'],
  [/^multiplier$|Usd$/, 'usd'],
  [/^(lots)$/, 'lots'],
  [/^(basis|rollBasis)$|Price$|Value$/, 'price'],
  [/^(costOfCapital|priceOfFace)$|Rate$|Yield$|Funding$/, 'rate'],
  [/^(lotSize|trade|trades|buyNear|sellFar|sellNear|buyFar)$|[cC]ontracts\w*$/, 'contracts'],
  [/^(days|daysTo|rollDay)|Days?$|daysLater|daysRemaining/, 'days'],
]

const signedNames =
  /pnl|profit|carry|excess|unexplained|return|dv01|^(roll)?basis|unhedged|difference|moveRate|direction|breakEvenCost(Usd|Rate)|^(spot|futures|near|far|settlement|exit|exitSpot)(Fee|Slippage)Usd|^remainderUsd|payment|^trade$|attributed|earned|drawdown|damage/i

/** How a quantity is shown. */
export const factsOf = (term: Term): TermFacts => ({
  unit: units.find(([name]) => name.test(term))?.[1] ?? 'number',
  signed: signedNames.test(term),
})
