import type { Term } from '../../vocabulary/terms'
import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { layout, sections, tables } from './layout'
import { quantitiesOf } from './quantities'
import { walkedOf, type Walked } from './walked'
import { words } from './words.en'

type Word = keyof typeof words

const answer = (walked: Walked): DefinedAnswer<Word> => ({
  headline: headlineOf(walked),
  quantities: quantitiesOf(walked),
  ...(walked.books === null
    ? { strip: [], sections: [] }
    : {
        strip: stripOf(walked.books),
        sections,
        tables,
        details: ['listing.sizes', 'listing.purchases', 'listing.sales'],
      }),
  notices: noticesOf(walked),
})

/** Nothing where the books do not hold the size: the headline says so. Where they end before the excess, they are the limit. */
const stripOf = ({ own, sizes }: NonNullable<Walked['books']>): readonly Term[] =>
  own === null
    ? []
    : [
        ...(['sizeNetYield', 'topNetYield', 'excessYield', 'carryUsd'] as const),
        sizes.tie === null ? 'depthUsd' : 'tieSizeUsd',
      ]

function headlineOf({ books }: Walked): Word {
  if (books === null) return 'headline.none'
  if (books.own === null) return 'headline.beyond'
  if (books.sizes.most === null) return 'headline.dear'
  return books.sizes.tie === null ? 'headline.deep' : 'headline.tie'
}

const noticesOf = ({ isLive, books }: Walked): Partial<Record<Word, boolean>> => ({
  'premise.live': isLive,
  'notice.beyond': books?.ticket.isWithinDepth === false,
  'notice.belowCost': books?.own?.excessYield.isNegative() === true,
  'notice.belowLot': books?.ticket.contracts.isZero() === true,
})

export const atSizePanel = defineCalculator({
  id: 'at-size',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.asks', fields: ['spotAsks', 'spotStepCoin'] },
    { title: 'group.bids', fields: ['futureBids', 'futureSizeUnit'] },
  ],
  market: ['spotAsks', 'futureBids'],
  layout,
  examples,
  reads: ['books'],
  model: walkedOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  charts: async () => (await import('./charts')).chartsOf,
  details: async () => (await import('./details')).details,
  blame: { daysToExpiry: 'expiry' },
})
