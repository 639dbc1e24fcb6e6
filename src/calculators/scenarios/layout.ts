import type { Section } from '../answer'
import type { Layout } from '../layout'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  lead: 'detail.grid',
  leadShape: 'tall',
  first: ['section.shock', 'section.margin'],
  below: ['detail.tiers'],
  groupsIn: {
    'group.shock': 'section.shock',
    'group.margin': 'section.margin',
    'group.grid': 'detail.grid',
    'group.tiers': 'detail.tiers',
  },
}

export const sections: readonly Section<Word>[] = [
  {
    title: 'section.shock',
    terms: [
      ...(['shockedSpotPrice', 'shockedFuturesPrice', 'shockedBasisYield'] as const),
      ...(['todayValueUsd', 'shockedValueUsd', 'shockedPnlCoin'] as const),
    ],
    total: 'shockedChangeUsd',
    note: 'note.shock',
  },
  {
    title: 'section.margin',
    terms: [
      ...([
        'contracts',
        'heldCoin',
        'liquidationPrice',
        'marginLeftCoin',
        'shockedTierRate',
        'maintenanceCoin',
      ] as const),
      ...(['spareMarginCoin', 'callSpotShockRate', 'callBasisShockRate'] as const),
    ],
    note: 'note.margin',
    orders: ['order.buy', 'order.sell', 'order.post'],
  },
]
