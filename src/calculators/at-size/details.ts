import { decimal, type Decimal, type SizedBond } from '../../core'
import { grouped } from '../../form'
import type { Listing } from '../details'
import { sized } from './formulas'
import type { Walked } from './walked'
import type { words } from './words.en'

type Word = keyof typeof words

const sizes = Object.entries({
  '10k': '1e4',
  '30k': '3e4',
  '100k': '1e5',
  '300k': '3e5',
  '1m': '1e6',
  '3m': '3e6',
  '10m': '1e7',
  '30m': '3e7',
  '100m': '1e8',
}).map(([name, usd]) => ({ name, capitalUsd: decimal(usd) }))

/** Size after size, beside the desk's own and those at which something ends; what is beyond the depth stays empty. */
function sizesListing({ values, books }: Walked): Listing<Word> {
  const { own = null, sizes: walked } = books ?? {}
  const ends = [
    { word: 'row.most', bond: walked?.most ?? null },
    { word: 'row.tie', bond: walked?.tie ?? null },
  ] as const
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
      { word: 'row.own', values: [values.capitalUsd, ...figuresOf(own)], key: true },
      ...sizes.map(({ name, capitalUsd }) => ({
        name,
        values: [capitalUsd, ...figuresOf(walked?.at(capitalUsd) ?? null)],
      })),
      ...ends.flatMap(({ word, bond }) =>
        bond === null ? [] : [{ word, values: [bond.capitalUsd, ...figuresOf(bond)] }],
      ),
    ],
    note: 'note.sizes',
  }
}

const figuresOf = (bond: SizedBond | null): (Decimal | null)[] => [
  bond?.averageSpotPrice ?? null,
  bond?.averageFuturesPrice ?? null,
  bond?.faceUsd ?? null,
  bond?.netYield ?? null,
  bond?.carryUsd ?? null,
]

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
