import { linearGrid, percentOf, zero, type Decimal } from '../../core'
import { tiersOfDesk } from '../../desk/tieredMargin'
import type { Listing } from '../details'
import { tiersListing } from '../tiersListing'
import type { Kept } from './kept'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 10

/** The split typed among even ones, from nothing at the exchange to all that neither custodian nor borrower has. */
function sharesOf({ values: { exchangeShareRate: typed }, split: { freeShare } }: Kept): readonly Decimal[] {
  const even = linearGrid({ from: zero, to: freeShare, steps })
  return [...even.filter((share) => !share.eq(typed)), typed].toSorted((one, other) => one.comparedTo(other))
}

/** What each split, by whose share at the exchange its row is named, puts at risk. */
const splitsOf = (kept: Kept): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.own', term: 'ownShareRate' },
    { label: 'column.coin', term: 'exchangeCoin' },
    { label: 'column.loss', term: 'exchangeLossUsd', formula: 'exchangeCoin * (1 - recoveryRate) * spotPrice' },
    { label: 'column.taken', term: 'liquidationPrice' },
    { label: 'column.odds', term: 'exchangeDefaultRate' },
  ],
  rows: sharesOf(kept).map((share) => {
    const { ownShare, exchangeCoin, lossUsd, liquidationPrice, breakEvenProbability } = kept.splitAt(share)
    const posted = share.toFixed()
    return {
      word: 'row.split',
      name: `${percentOf({ rate: share }).toFixed()}%`,
      values: [ownShare, exchangeCoin, lossUsd, liquidationPrice, breakEvenProbability],
      formulas: [`1 - ${posted} - custodianShareRate - lentShareRate`, `heldCoin * ${posted}`, null, null, null],
      key: share.eq(kept.values.exchangeShareRate),
    }
  }),
  note: 'note.splits',
})

const tiersOf = ({ values, taken }: Kept) => tiersListing({ ...values, ...tiersOfDesk(values), tier: taken.tier })

export const details = { 'detail.splits': splitsOf, 'detail.tiers': tiersOf }
