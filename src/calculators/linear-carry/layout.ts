import type { Section, Table } from '../answer'
import type { Layout } from '../layout'
import type { Trade } from './trade'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: [],
  ticket: ['section.trade'],
  below: ['section.end', 'section.breakdown', 'section.margin', 'section.fund', 'section.fixings'],
  groupsIn: {
    'group.fund': 'section.fund',
    'group.margin': 'section.margin',
  },
}

export function sectionsFor(trade: Trade): readonly Section<Word>[] {
  const { values, share } = trade
  const contracts = values.contractSizes === 'desk' ? (['deskContracts'] as const) : cmeContracts
  return [
    {
      title: 'section.trade',
      terms: [
        ...contracts,
        ...(share === null ? [] : (['shareCount'] as const)),
        ...([
          'longCoin',
          'shortCoin',
          'uncoveredCoin',
          'longLegPrice',
          'linearFillPrice',
          'longLegUsd',
          'loanUsd',
        ] as const),
        ...(['carryMarginUsd', 'linearFeeUsd'] as const),
      ],
      total: 'idleCashUsd',
      note: 'note.trade',
      orders: ordersOf(trade),
    },
    {
      title: 'section.end',
      terms: [
        'longEndUsd',
        'shortPnlUsd',
        'interestEarnedUsd',
        'loanInterestUsd',
        'carryEndUsd',
        'notionalYield',
        'capitalYield',
        'equityExcessYield',
      ],
      total: 'carryProfitUsd',
      note: 'note.yields',
    },
    {
      title: 'section.breakdown',
      terms: [
        'earnedBasisUsd',
        'openPnlUsd',
        'spotCostsUsd',
        'linearCostsUsd',
        'sponsorFeeUsd',
        'saleCostsUsd',
        'interestEarnedUsd',
        'loanInterestUsd',
        'carryUnexplainedUsd',
      ],
      total: 'carryProfitUsd',
    },
    {
      title: 'section.margin',
      terms: ['marginCallUsd', 'cashOutPrice', 'reserveZ', 'reservePrice'],
      total: 'reserveUsd',
      note: 'note.margin',
    },
    ...(share === null ? [] : shareSections),
  ]
}

/** The loan first, then the long leg and the short one: what is not traded has no order. */
function ordersOf({ values, share, carry }: Trade): readonly Word[] {
  const sold = values.contractSizes === 'desk' ? (['order.sell'] as const) : cmeOrders
  return [
    ...(carry.loanUsd.isZero() ? [] : (['order.borrow'] as const)),
    share === null ? 'order.coin' : 'order.shares',
    ...sold.filter((_, at) => carry.counts[at]?.isZero() !== true),
    'order.post',
  ]
}

const cmeOrders = ['order.large', 'order.micro', 'order.friday'] as const
const cmeContracts = ['largeContracts', 'microContracts', 'fridayContracts'] as const

const shareSections: readonly Section<Word>[] = [
  { title: 'section.fund', terms: ['coinPerShareNow', 'splitRatio', 'sharePremiumRate', 'coinKeptRate'] },
  { title: 'section.fixings', terms: ['gapHours', 'gapUsd'], note: 'note.fixings' },
]

export const tables: readonly Table<Word>[] = [
  {
    title: 'table.sides',
    columns: ['column.linear', 'column.inverse'],
    rows: [
      { label: 'row.end', cells: ['carryEndUsd', 'inverseEndUsd'] },
      { label: 'row.profit', cells: ['carryProfitUsd', 'inverseProfitUsd'] },
      { label: 'row.yield', cells: ['equityYield', 'inverseYield'], key: true },
      { label: 'row.tied', cells: ['tiedUpUsd', 'capitalUsd'] },
      { label: 'row.margin', cells: ['carryMarginUsd', null] },
      { label: 'row.call', cells: ['marginCallUsd', null] },
      { label: 'row.loan', cells: ['loanUsd', null] },
      { label: 'row.open', cells: ['uncoveredCoin', 'residualCoin'] },
    ],
    note: 'note.sides',
  },
  {
    title: 'table.yields',
    columns: ['column.equity'],
    rows: [
      { label: 'row.simple', cells: ['equityYield'], key: true },
      { label: 'row.compounded', cells: ['equityCompoundedYield'] },
      { label: 'row.continuous', cells: ['equityContinuousYield'] },
      { label: 'row.act360', cells: ['equityAct360Yield'] },
    ],
  },
]
