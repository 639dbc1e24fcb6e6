import type { Listing } from '../details'
import type { Token } from './token'
import type { words } from './words.en'

type Word = keyof typeof words

/** The token close by close, with what was bought or sold there. */
export const byDayOf = ({ long }: Token): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.price', term: 'tokenPrice' },
    { label: 'column.value', term: 'longTokenUsd' },
    { label: 'column.day', term: 'dayReturnRate' },
    { label: 'column.multiple', term: 'dayMultiple' },
    { label: 'column.rebalance', term: 'rebalanceUsd' },
  ],
  rows: long.rows.map(({ day, price, valueUsd, dailyReturn, trackingMultiple, rebalanceUsd }) => ({
    name: day.toFixed(),
    values: [price, valueUsd, dailyReturn, trackingMultiple, rebalanceUsd],
  })),
  note: 'note.days',
})
