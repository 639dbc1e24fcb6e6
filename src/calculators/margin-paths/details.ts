import { tiersOfDesk } from '../../desk/tieredMargin'
import type { Listing } from '../details'
import { tiersListing } from '../tiersListing'
import { liquidationByLeverage } from './formulas'
import { distanceOf, type Position } from './position'
import type { words } from './words.en'

type Word = keyof typeof words

/** What each leverage, by which its row is named, asks for, and how far away its end is. */
const ladderOf = (position: Position): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.margin', term: 'margin' },
    { label: 'column.liquidation', term: 'liquidationPrice' },
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
    const times = leverage.toFixed()
    return {
      name: `${times}×`,
      values: [margin, liquidationPrice, tierRate, rate, moves],
      formulas: [`notionalCoin / ${times}`, liquidationByLeverage(position, times), null, null, null],
    }
  }),
  note: 'note.ladder',
})

const tiersOf = ({ values, ends }: Position) => tiersListing({ ...values, ...tiersOfDesk(values), tier: ends.tier })

export const details = { 'detail.ladder': ladderOf, 'detail.tiers': tiersOf }
