import { decimal, type Decimal, type SizedBond } from '../../core'
import { grouped } from '../../form'
import type { Listing, ListingRow } from '../details'
import { sized } from './formulas'
import type { Walked } from './walked'
import type { words } from './words.en'

type Word = keyof typeof words

const sizes = ['10k', '30k', '100k', '300k', '1m', '3m', '10m', '30m', '100m'] as const
const dollars = ['1e4', '3e4', '1e5', '3e5', '1e6', '3e6', '1e7', '3e7', '1e8'].map(decimal)

/** Size after size, beside the desk's own and those at which something ends; what is beyond the depth stays empty. */
function sizesListing({ values, books }: Walked): Listing<Word> {
  const of = (bond: SizedBond | null) => [
    ...[bond?.averageSpotPrice, bond?.averageFuturesPrice, bond?.faceUsd, bond?.netYield, bond?.carryUsd],
  ]
  const row = (
    label: Pick<ListingRow<Word>, 'word' | 'name'>,
    bond: SizedBond | null,
    capitalUsd = bond?.capitalUsd,
  ) => ({
    ...label,
    values: [capitalUsd ?? null, ...of(bond).map((value) => value ?? null)],
  })
  const { own = null, sizes: walked } = books ?? {}
  return {
    kind: 'listing',
    columns: [
      { label: 'column.capital', term: 'capitalUsd' },
      { label: 'column.spot', term: 'averageSpotPrice' },
      { label: 'column.future', term: 'averageFuturesPrice' },
      { label: 'column.face', term: 'sizeFaceUsd' },
      { label: 'column.net', term: 'sizeNetYield', formula: sized.netYield },
      { label: 'column.carry', term: 'carryUsd', formula: sized.carry },
    ],
    rows: [
      { ...row({ word: 'row.own' }, own, values.capitalUsd), key: true },
      ...sizes.map((name, place) =>
        row({ name }, walked?.at(dollars[place] ?? values.capitalUsd) ?? null, dollars[place]),
      ),
      ...(walked?.most == null ? [] : [row({ word: 'row.most' }, walked.most)]),
      ...(walked?.tie == null ? [] : [row({ word: 'row.tie' }, walked.tie)]),
    ],
    note: 'note.sizes',
  }
}

const priceName = (price: Decimal) => grouped(price.toFixed())

/** The purchase, ask after ask. */
const purchasesListing = ({ books }: Walked): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.price', term: 'fillPrice' },
    { label: 'column.coin', term: 'filledCoin' },
  ],
  rows: (books?.ticket.purchases ?? []).map(({ price, coin }) => ({ name: priceName(price), values: [price, coin] })),
  note: 'note.purchases',
})

/** The sale, bid after bid. */
const salesListing = ({ books }: Walked): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.price', term: 'fillPrice' },
    { label: 'column.contracts', term: 'walkedContracts' },
  ],
  rows: (books?.ticket.sale.fills ?? []).map(({ price, contracts }) => ({
    name: priceName(price),
    values: [price, contracts],
  })),
  note: 'note.sales',
})

/** By title, as the layout names them. */
export const details = {
  'listing.sizes': sizesListing,
  'listing.purchases': purchasesListing,
  'listing.sales': salesListing,
}
