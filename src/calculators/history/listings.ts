import type { QuarterRow } from '../../core'
import type { Listing } from '../details'
import type { HistoryModel } from './model'
import type { words } from './words.en'

type Word = keyof typeof words

/** The quarters, the one that was best for the fixed bond first. */
export function quartersOf({ quarters, fixed }: HistoryModel): Listing<Word> {
  const named = quarters.rows.map((row, place) => ({ row, symbol: fixed.rows[place]?.symbol ?? '' }))
  return {
    kind: 'listing',
    columns: [
      { label: 'column.basis', term: 'quarterBasis' },
      { label: 'column.funding', term: 'quarterFunding' },
      { label: 'column.difference', term: 'quarterDifference', formula: 'quarterBasis - quarterFunding' },
    ],
    rows: named
      .toSorted((a, b) => b.row.difference.comparedTo(a.row.difference))
      .map(({ row, symbol }) => ({
        name: `${symbol} ${spanOf(row)}`,
        values: [row.futuresBasisRate, row.fundingReturn, row.difference],
        key: row.difference.greaterThan(0),
      })),
    note: 'note.quarterRows',
  }
}

const spanOf = ({ start, end }: QuarterRow): string => `${start.slice(0, 10)} – ${end.slice(0, 10)}`

/** The policies side by side: same dollars, same days, same costs. */
export const policiesOf = ({ policies }: HistoryModel): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.final', term: 'policyFinalUsd' },
    { label: 'column.return', term: 'policyReturn' },
    { label: 'column.yield', term: 'policyYield' },
    { label: 'column.drawdown', term: 'policyDrawdown' },
    { label: 'column.turnover', term: 'policyTurnoverUsd' },
    { label: 'column.costs', term: 'policyCostsUsd' },
    { label: 'column.switches', term: 'switchCount' },
  ],
  rows: policies.map(({ kind, replay }) => ({
    word: `policy.${kind}` as const,
    values: [
      replay.finalUsd,
      replay.returnRate,
      replay.annualisedYield,
      replay.maxDrawdownRate,
      replay.turnoverUsd,
      replay.costsUsd,
      replay.switches,
    ],
  })),
  note: 'note.policies',
})

/** What the rule saw and chose at each roll. */
export const decisionsOf = ({ chosen }: HistoryModel): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.annualBasis', term: 'todaysBasis' },
    { label: 'column.compared', term: 'todaysFunding' },
  ],
  rows: (chosen?.decisions ?? []).map(({ time, annualisedBasis, comparedRate, choice }) => ({
    word: `choice.${choice}` as const,
    name: time.slice(0, 10),
    values: [annualisedBasis, comparedRate],
    key: choice === 'fixed',
  })),
  note: 'note.decisions',
})
