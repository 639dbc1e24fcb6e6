import type { Listing } from '../details'
import type { Position } from './position'
import type { words } from './words.en'

type Word = keyof typeof words

/** Every alternative on the same day, the best one first. */
export const rankingOf = (position: Position): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.end', term: 'endUsd' },
    { label: 'column.yield', term: 'horizonYield', formula: '(endUsd / startUsd - 1) * 365 / horizonDays' },
    { label: 'column.excess', term: 'horizonExcessYield', formula: 'horizonYield - costOfCapital' },
    { label: 'column.contracts', term: 'newContracts' },
    { label: 'column.tieFarPrice', term: 'tieFarPrice' },
    { label: 'column.tieFunding', term: 'tieFundingRate' },
  ],
  rows: alternativesOf(position, (alternative) => [
    alternative.endUsd,
    alternative.netAnnualisedYield,
    alternative.excessYield,
    alternative.contracts,
    alternative.breakEven.farPrice,
    alternative.breakEven.fundingRate,
  ]),
  note: 'note.ranking',
})

/** What each alternative has in cash, and where one input would make it tie. */
export const tiesOf = (position: Position): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.cash', term: 'cashUsd' },
    { label: 'column.cashDay', term: 'cashDay' },
    {
      label: 'column.end',
      term: 'endUsd',
      formula: 'cashUsd * (1 + costOfCapital * horizonDays / 365) / (1 + costOfCapital * cashDay / 365)',
    },
    { label: 'column.tieFee', term: 'tieFeeRate' },
    { label: 'column.tieCapital', term: 'tieCapitalRate' },
  ],
  rows: alternativesOf(position, (alternative) => [
    alternative.cashUsd,
    alternative.cashDay,
    alternative.endUsd,
    alternative.breakEven.feeRate,
    alternative.breakEven.costOfCapital,
  ]),
  note: 'note.ranking',
})

type Alternative = Position['ranked'][number]

const alternativesOf = (
  { values, ranked, rolls }: Position,
  valuesOf: (alternative: Alternative) => Listing<Word>['rows'][number]['values'],
) =>
  ranked.map((alternative) => ({
    word: `row.${alternative.kind}` as const,
    name:
      (alternative.far === null ? null : rolls[alternative.far]?.name) ??
      (alternative.kind === 'hold' ? values.symbol : ''),
    values: valuesOf(alternative),
    key: alternative.rank === 1,
  }))
