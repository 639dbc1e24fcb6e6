import type { Section, Table } from '../answer'
import type { Layout } from '../layout'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: ['section.margin'],
  ticket: ['section.lending'],
  below: ['detail.splits', 'section.expected', 'detail.tiers'],
  groupsIn: {
    'group.bond': 'section.margin',
    'group.places': 'table.places',
    'group.lending': 'section.lending',
    'group.failure': 'section.expected',
    'group.tiers': 'detail.tiers',
  },
}

export const sections: readonly Section<Word>[] = [
  {
    title: 'section.margin',
    terms: ['ownShareRate', 'splitMarginCoin', 'tierRate', 'liquidationPrice', 'exchangeLossAtPriceUsd'],
    note: 'note.margin',
  },
  {
    title: 'section.lending',
    terms: [
      ...(['annualisedYield', 'lendAddedYield', 'lendIncomeCoin', 'lendIncomeUsd'] as const),
      ...(['lentExposureUsd', 'lentExposureRate', 'lentLossUsd', 'lentDefaultRate'] as const),
    ],
    note: 'note.lending',
  },
  {
    title: 'section.expected',
    terms: [
      ...(['finalUsd', 'requiredUsd', 'wholeRecoveredUsd', 'exchangeRecoveredUsd', 'custodianRecoveredUsd'] as const),
      ...(['wholeExpectedUsd', 'exchangeExpectedUsd', 'custodianExpectedUsd'] as const),
    ],
  },
]

export const tables: readonly Table<Word>[] = [
  {
    title: 'table.places',
    columns: ['column.coin', 'column.loss', 'column.odds'],
    rows: [
      { label: 'row.whole', cells: ['heldCoin', 'wholeLossUsd', 'wholeDefaultRate'] },
      { label: 'row.exchange', cells: ['exchangeCoin', 'exchangeLossUsd', 'exchangeDefaultRate'], key: true },
      { label: 'row.custodian', cells: ['custodianCoin', 'custodianLossUsd', 'custodianDefaultRate'], key: true },
      { label: 'row.borrower', cells: ['lentCoin', 'lentLossUsd', 'lentDefaultRate'] },
      { label: 'row.own', cells: ['ownCoin', null, null] },
    ],
    note: 'note.places',
  },
]
