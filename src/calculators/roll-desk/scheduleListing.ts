import { decimal } from '../../core'
import type { Listing } from '../details'
import type { Position } from './position'
import type { ScheduledRoll } from './schedule'
import type { words } from './words.en'

type Word = keyof typeof words

/** Several rolls in a row: what one opens, the next one closes. */
export function scheduleListing({ values, schedule: rolls }: Position): Listing<Word> {
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
