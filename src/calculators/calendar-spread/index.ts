import type { DefinedAnswer } from '../definition'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { quantitiesOf, spreadOf, type Spread } from './trade'
import { words } from './words.en'

type Word = keyof typeof words

/** Each leg in the order of the expiries, and what opening them costs. */
const ordersOf = ({ legs }: Spread): readonly Word[] => [
  ...legs.map(({ name, leg }) => `order.${leg.side}.${name}` as const),
  'order.fees',
]

const answer = (spread: Spread): DefinedAnswer<Word> => ({
  headline: `headline.${spread.values.curveForm}`,
  strip: [
    ...(['curvePnlUsd', 'spreadRate', 'curveDv01Usd'] as const),
    ...spread.legs.map(({ name }) => `${name}Contracts` as const),
  ],
  quantities: quantitiesOf(spread),
  sections: [
    {
      title: 'section.trade',
      terms: ['spreadRate', 'curveDv01Usd', 'curveFeeCoin'],
      note: 'note.trade',
      orders: ordersOf(spread),
    },
    { title: 'section.move', terms: ['curvePnlCoin'], total: 'curvePnlUsd', note: 'note.move' },
  ],
  tables: [
    {
      title: 'table.legs',
      columns: ['column.contracts', 'column.rate', 'column.dv01', 'column.moved', 'column.coin', 'column.usd'],
      rows: spread.legs.map(({ name }) => ({
        label: `row.${name}` as const,
        cells: [
          `${name}Contracts`,
          `${name}Rate`,
          `${name}Dv01Usd`,
          `${name}MovedPrice`,
          `${name}PnlCoin`,
          `${name}PnlUsd`,
        ],
      })),
    },
  ],
  notices: {
    'notice.noContracts': spread.legs.some(({ leg }) => leg.contracts.isZero()),
    'notice.order': spread.spreadRate === null,
  },
})

export const calendarSpread = defineCalculator({
  id: 'calendar-spread',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.trade', fields: ['curveForm', 'bodySide', 'bodyContracts', 'weighting'] },
    { title: 'group.back', fields: ['backExpiry', 'backPrice'] },
    {
      title: 'group.middle',
      fields: ['middleExpiry', 'middlePrice', 'middleMove'],
      onlyFor: { field: 'curveForm', choices: ['butterfly'] },
    },
    { title: 'group.move', fields: ['spotMoveRate', 'frontMove', 'backMove'] },
  ],
  layout: {
    first: [],
    ticket: ['section.trade', 'section.move'],
    below: [],
    groupsIn: { 'group.move': 'section.move' },
  },
  examples,
  model: spreadOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  charts: async () => (await import('./charts')).chartsOf,
  blame: { daysToExpiry: 'expiry', price: 'backPrice', annualisedRate: 'backMove', contracts: 'bodyContracts' },
})
