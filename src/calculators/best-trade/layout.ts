import type { Section } from '../answer'
import type { Layout } from '../layout'
import { nameOf, type BestTrades } from './rankedOffers'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  lead: 'listing.ranking',
  leadShape: 'wide',
  decides: true,
  ticket: ['section.ticket', 'section.horizon'],
  first: ['section.against'],
  below: [],
  groupsIn: { 'group.offers': 'listing.quotes', 'group.fees': 'listing.margins', 'group.books': 'listing.margins' },
}

/** The ticket of the trade that is shown, and where it ends. */
export function sectionsFor({ shown, values }: BestTrades): readonly Section<Word>[] {
  if (shown === null) return []
  const isLinear = shown.offer.contract.payoff === 'linear'
  const isPerpetual = shown.deal.term.kind === 'perpetual'
  return [
    {
      title: 'section.ticket',
      terms: [
        ...(['coin', 'spotExecutionPrice', 'soldSize', 'futuresExecutionPrice'] as const),
        ...(isLinear ? (['marginUsd', 'bankruptcyPrice'] as const) : []),
        'venueUsd',
      ],
      note: isLinear ? 'note.linear' : 'note.inverse',
      orders: ['order.buy', 'order.sell', ...(isLinear ? (['order.post'] as const) : [])],
      traded: nameOf(shown.offer),
    },
    {
      title: 'section.horizon',
      terms: [
        ...(isPerpetual ? (['expectedYearRate'] as const) : []),
        ...(['cashDay', 'cashUsd', 'annualisedYield', 'endUsd', 'horizonYield', 'horizonExcessYield'] as const),
      ],
      note: isPerpetual ? 'note.perpetual' : 'note.dated',
    },
    {
      title: 'section.against',
      terms: [
        ...(['datedEndUsd', 'perpetualEndUsd'] as const),
        ...(values.fundingPremise === 'stated' ? (['tieFundingRate'] as const) : []),
      ],
      note: 'note.against',
    },
  ]
}
