import { decimal } from '../../core'
import type { Listing } from '../details'
import { heatMapOf } from './heatMap'
import type { ScheduledRoll } from './schedule'
import { partsOf } from './parts'
import { bestFirst, type FarRoll, type Position } from './position'
import type { words } from './words.en'

type Word = keyof typeof words

/** Every alternative on the same day, the best one first. */
const rankingOf = (position: Position): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.end', term: 'endUsd' },
    { label: 'column.yield', term: 'horizonYield', formula: '(endUsd / startUsd - 1) * 365 / horizonDays' },
    { label: 'column.excess', term: 'horizonExcessYield', formula: 'horizonYield - costOfCapital' },
    { label: 'column.contracts', term: 'newContracts' },
    { label: 'column.tieFarPrice', term: 'tieFarPrice' },
    { label: 'column.tieFunding', term: 'tieFundingRate' },
  ],
  rows: alternativesOf(position, (way) => [
    way.endUsd,
    way.netAnnualisedYield,
    way.excessYield,
    way.contracts,
    way.breakEven.farPrice,
    way.breakEven.fundingRate,
  ]),
  note: 'note.ranking',
})

/** What each alternative has in cash, and where one input would make it tie. */
const tiesOf = (position: Position): Listing<Word> => ({
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
  rows: alternativesOf(position, (way) => [
    way.cashUsd,
    way.cashDay,
    way.endUsd,
    way.breakEven.feeRate,
    way.breakEven.costOfCapital,
  ]),
  note: 'note.ranking',
})

type Alternative = Position['ranked'][number]

const alternativesOf = (
  { values, ranked, rolls }: Position,
  valuesOf: (way: Alternative) => Listing<Word>['rows'][number]['values'],
) =>
  ranked.map((way) => ({
    word: `row.${way.kind}` as const,
    name: (way.far === null ? null : rolls[way.far]?.name) ?? (way.kind === 'hold' ? values.symbol : ''),
    values: valuesOf(way),
    key: way.rank === 1,
  }))

/** The position rolled into each far future. */
const farsOf = ({ values, shown }: Position, rolls: readonly FarRoll[]) => {
  const isShort = values.side === 'short'
  const listing: Listing<Word> = {
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
  return listing
}

/** Several rolls in a row: what one opens, the next one closes. */
function scheduleListing({ values, schedule: rolls }: Position): Listing<Word> {
  const isShort = values.side === 'short'
  // Places as people count them: 1, 2, 3.
  const places = [...rolls.keys(), rolls.length].slice(1)
  return {
    kind: 'listing',
    columns: [
      { label: 'column.nearPrice', term: 'nearPrice' },
      { label: 'column.farPrice', term: 'farPrice' },
      { label: 'column.days', term: 'days' },
      { label: isShort ? 'column.buyNear' : 'column.sellNear', term: isShort ? 'buyNear' : 'sellNear' },
      {
        label: isShort ? 'column.sellFar' : 'column.buyFar',
        term: isShort ? 'sellFar' : 'buyFar',
        formula: `lotSize * floor(availableCoin * farPrice * (1 ${isShort ? '-' : '+'} futuresSlippageRate) / (multiplier * (1 + futuresFeeRate) * lotSize))`,
      },
      { label: 'column.rollYield', term: 'rollYield', formula: '(farPrice / nearPrice - 1) * 365 / days' },
      { label: isShort ? 'column.netYield' : 'column.netCost', term: 'netRollYield' },
      ...(isShort
        ? ([
            { label: 'column.cumulativeReturn', term: 'cumulativeReturnRate' },
            { label: 'column.cumulativeDays', term: 'cumulativeDays' },
            {
              label: 'column.cumulativeYield',
              term: 'cumulativeYield',
              formula: 'cumulativeReturnRate * 365 / cumulativeDays',
            },
          ] as const)
        : []),
      { label: 'column.available', term: 'availableCoin' },
    ],
    rows: rolls.map((rolled, index) => ({
      word: 'row.leg' as const,
      name: decimal(`${places[index] ?? ''}`).toFixed(),
      values: scheduleValues(rolled),
    })),
    note: 'note.schedule',
  }
}

const scheduleValues = ({ leg, roll, sums }: ScheduledRoll) => [
  leg.nearPrice,
  leg.farPrice,
  leg.days,
  roll.nearContracts,
  roll.farContracts,
  roll.annualised.simple,
  roll.netAnnualisedYield,
  ...(sums === null ? [] : [sums.cumulativeReturnRate, sums.cumulativeDays, sums.cumulativeAnnualisedYield]),
  roll.availableCoin,
]

/** By title, as the layout names them. */
export const details = {
  'listing.ties': tiesOf,
  'listing.ranking': (position: Position) =>
    position.values.side === 'short' ? rankingOf(position) : farsOf(position, bestFirst(position.rolls)),
  'listing.partial': partsOf,
  'listing.fars': (position: Position) => farsOf(position, position.rolls),
  'listing.schedule': scheduleListing,
  'heatMap.excess': heatMapOf,
}
