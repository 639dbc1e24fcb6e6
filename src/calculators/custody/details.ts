import { linearGrid, zero } from '../../core'
import { tiersOfDesk } from '../../desk/tieredMargin'
import type { Listing } from '../details'
import { tiersListing } from '../tiersListing'
import type { Kept } from './kept'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 10

/** Splits from nothing at the exchange to all that neither custodian nor borrower has. */
const splitsOf = (kept: Kept): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.share', term: 'exchangeShareRate' },
    { label: 'column.coin', term: 'exchangeCoin', formula: 'heldCoin * exchangeShareRate' },
    { label: 'column.loss', term: 'exchangeLossUsd', formula: 'exchangeCoin * (1 - recoveryRate) * spotPrice' },
    { label: 'column.taken', term: 'liquidationPrice' },
    { label: 'column.odds', term: 'exchangeDefaultRate' },
  ],
  rows: linearGrid({ from: zero, to: kept.split.freeShare, steps }).map((share) => {
    const { exchangeCoin, lossUsd, liquidationPrice, breakEvenProbability } = kept.splitAt(share)
    return { word: 'row.split', values: [share, exchangeCoin, lossUsd, liquidationPrice, breakEvenProbability] }
  }),
  note: 'note.splits',
})

const tiersOf = ({ values, taken }: Kept) => tiersListing({ ...values, ...tiersOfDesk(values), tier: taken.tier })

export const details = { 'detail.splits': splitsOf, 'detail.tiers': tiersOf }
