import type { Section, Table } from '../answer'
import type { Layout } from '../layout'
import type { Hedges } from './quantities'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: ['section.hedge'],
  ticket: ['table.sides'],
  below: ['section.call'],
  groupsIn: { 'group.hedge': 'section.hedge', 'group.price': 'section.call' },
}

/** What only one kind of margin has: a peg to be lost, or coin that has to cover. */
const ofMargin = {
  usd: [],
  stablecoin: ['pegLossUsd'],
  coin: ['collateralUsd', 'collateralSpareUsd', 'collateralCallPrice'],
} as const

/** The hedge on the first day, and at the price with the margin that is posted. */
export const sectionsFor = ({ values: { marginIn } }: Pick<Hedges, 'values'>): readonly Section<Word>[] => [
  {
    title: 'section.hedge',
    terms: [
      'coin',
      'linearContracts',
      'hedgedCoin',
      'linearResidualCoin',
      'notionalUsd',
      'marginUsd',
      'grossAnnualisedYield',
      'borrowRate',
    ],
    note: 'note.hedge',
  },
  {
    title: 'section.call',
    terms: [
      'coinLegUsd',
      'coinPnlUsd',
      'linearPnlUsd',
      'hedgePnlUsd',
      'marginCallUsd',
      'postedUsd',
      'loanToValueRate',
      ...ofMargin[marginIn],
    ],
    total: 'borrowCostUsd',
    note: 'note.call',
  },
]

export const tables: readonly Table<Word>[] = [
  {
    title: 'table.sides',
    columns: ['column.linear', 'column.inverse'],
    rows: [
      { label: 'row.contracts', cells: ['linearContracts', 'contracts'] },
      { label: 'row.open', cells: ['linearResidualCoin', 'residualCoin'] },
      { label: 'row.pnl', cells: ['linearPnlUsd', 'futuresPnlUsd'] },
      { label: 'row.posted', cells: ['postedUsd', null] },
      { label: 'row.cost', cells: ['borrowCostUsd', null] },
      { label: 'row.end', cells: ['linearEndUsd', 'inverseEndUsd'] },
      { label: 'row.profit', cells: ['linearProfitUsd', 'inverseProfitUsd'] },
      { label: 'row.return', cells: ['linearReturnRate', 'inverseReturnRate'] },
      { label: 'row.yield', cells: ['linearYield', 'inverseYield'], key: true },
      { label: 'row.lost', cells: ['yieldLostRate', null] },
    ],
    note: 'note.sides',
  },
  {
    title: 'table.longs',
    columns: ['column.usd', 'column.coin'],
    rows: [
      { label: 'row.linearLong', cells: ['linearLongPnlUsd', null] },
      { label: 'row.linearMost', cells: ['notionalUsd', null] },
      { label: 'row.inverseLong', cells: ['inverseLongPnlUsd', 'inverseLongPnlCoin'] },
      { label: 'row.inverseSold', cells: ['faceUsd', 'notionalCoin'] },
    ],
    note: 'note.longs',
  },
]
