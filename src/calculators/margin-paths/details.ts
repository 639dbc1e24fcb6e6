import type { Listing } from '../details'
import { liquidationByLeverage } from './formulas'
import { distanceOf, type Position } from './position'
import type { words } from './words.en'

type Word = keyof typeof words

/** What each leverage asks for, and how far away its end is. */
const ladderOf = (position: Position): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.leverage', term: 'leverage' },
    { label: 'column.margin', term: 'margin', formula: 'notionalCoin / leverage' },
    {
      label: 'column.liquidation',
      term: 'liquidationPrice',
      formula: liquidationByLeverage(position),
    },
    { label: 'column.tierRate', term: 'tierRate' },
    { label: 'column.distance', term: 'liquidationDistanceRate', formula: 'liquidationPrice / hedgePrice - 1' },
    {
      label: 'column.moves',
      term: 'liquidationMoves',
      formula: 'log(liquidationPrice / hedgePrice) / dailyMoveRate',
    },
  ],
  rows: position.ladder.map(({ leverage, margin, liquidationPrice, rate: tierRate }) => {
    const { rate, moves } = distanceOf(position, liquidationPrice)
    return { word: 'row.leverage', values: [leverage, margin, liquidationPrice, tierRate, rate, moves] }
  }),
  note: 'note.ladder',
})

export const details = { 'detail.ladder': ladderOf }
