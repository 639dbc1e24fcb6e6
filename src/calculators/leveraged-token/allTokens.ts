import type { Listing } from '../details'
import type { Token } from './token'
import type { words } from './words.en'

type Word = keyof typeof words

/** Every token of the table with what it trades at the next close. */
export const allTokensOf = ({ flow }: Token): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.leverage', term: 'flowLeverage' },
    { label: 'column.assets', term: 'assetsUsd' },
    {
      label: 'column.flow',
      term: 'rebalanceUsd',
      formula: 'flowLeverage * (flowLeverage - 1) * assetsUsd * indexMoveRate',
    },
  ],
  rows: flow.rows.map(({ leverage, assetsUsd, rebalanceUsd }) => ({
    name: `${leverage.toFixed()}x`,
    values: [leverage, assetsUsd, rebalanceUsd],
  })),
  note: 'note.flows',
})
