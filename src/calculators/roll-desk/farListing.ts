import type { Listing } from '../details'
import type { FarRoll, Position } from './position'
import type { words } from './words.en'

type Word = keyof typeof words

/** The position rolled into each far future. */
export function farListing({ values, shown }: Position, rolls: readonly FarRoll[]): Listing<Word> {
  const isShort = values.side === 'short'
  return {
    kind: 'listing',
    columns: [
      { label: 'column.farPrice', term: 'farPrice' },
      { label: 'column.days', term: 'days' },
      { label: 'column.rollBasis', term: 'rollBasis', formula: 'farPrice - futuresPrice' },
      { label: 'column.rollYield', term: 'rollYield', formula: 'rollBasis / futuresPrice * 365 / days' },
      { label: isShort ? 'column.netYield' : 'column.netCost', term: 'netRollYield' },
      {
        label: 'column.excess',
        term: 'excessYield',
        formula: isShort ? 'netRollYield - costOfCapital' : 'costOfCapital - netRollYield',
      },
      { label: isShort ? 'column.sellFar' : 'column.buyFar', term: isShort ? 'sellFar' : 'buyFar' },
      { label: 'column.residual', term: 'residualCoin' },
      { label: 'column.breakEven', term: 'breakEvenFarPrice' },
    ],
    rows: rolls.map((far) => ({
      name: far.name,
      values: [
        far.farPrice,
        far.days,
        far.roll.rollBasis,
        far.roll.annualised.simple,
        far.roll.netAnnualisedYield,
        far.roll.excessYield,
        far.roll.farContracts,
        far.roll.residualCoin,
        far.roll.breakEvenFarPrice,
      ],
      key: far === shown,
    })),
    note: isShort ? 'note.fars' : 'note.long',
  }
}
