import type { Section, Table } from '../answer'
import type { Layout } from '../layout'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: ['section.fills'],
  ticket: ['section.ticket'],
  below: ['section.limits', 'table.slippage'],
  groupsIn: { 'group.asks': 'listing.purchases', 'group.bids': 'listing.sales' },
}

export const sections: readonly Section<Word>[] = [
  {
    title: 'section.fills',
    terms: [
      'averageSpotPrice',
      'averageFuturesPrice',
      'walkedSpotSlippageRate',
      'walkedFuturesSlippageRate',
      'sizeGrossYield',
    ],
    note: 'note.fills',
  },
  {
    title: 'section.ticket',
    terms: ['coin', 'unspentUsd', 'contracts', 'faceUsd', 'entryFeeCoin', 'residualCoin'],
    note: 'note.ticket',
    orders: ['order.buy', 'order.sell', 'order.rest'],
  },
  {
    title: 'section.limits',
    terms: ['depthUsd', 'tieSizeUsd', 'mostSizeUsd', 'mostCarryUsd', 'bestAskPrice', 'bestBidPrice'],
    note: 'note.limits',
  },
]

export const tables: readonly Table<Word>[] = [
  {
    title: 'table.slippage',
    columns: ['column.book', 'column.desk'],
    rows: [
      { label: 'row.spot', cells: ['walkedSpotSlippageRate', 'spotSlippageRate'] },
      { label: 'row.future', cells: ['walkedFuturesSlippageRate', 'futuresSlippageRate'] },
    ],
    note: 'note.slippage',
  },
]
