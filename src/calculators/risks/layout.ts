import type { Section, Table } from '../answer'
import type { Layout } from '../layout'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: ['section.leverage'],
  ticket: ['section.default'],
  below: ['detail.tiers', 'section.cut', 'section.supply'],
  groupsIn: {
    'group.leverage': 'section.leverage',
    'group.tiers': 'detail.tiers',
    'group.default': 'section.default',
    'group.cut': 'section.cut',
    'group.supply': 'section.supply',
  },
}

export const sections: readonly Section<Word>[] = [
  {
    title: 'section.leverage',
    terms: [
      'contracts',
      'notionalCoin',
      'heldCoin',
      'postedShareRate',
      'postedLeverage',
      'liquidationPrice',
      'liquidationDistanceRate',
      'liquidationMoves',
      'touchRate',
      'tierRate',
      'bankruptcyPrice',
      'wholeLiquidationPrice',
    ],
    note: 'note.leverage',
  },
  {
    title: 'section.default',
    terms: [
      'finalUsd',
      'requiredUsd',
      'carryUsd',
      'wholeLossUsd',
      'wholeRecoveredUsd',
      'wholeDefaultRate',
      'wholeYearlyDefaultRate',
      'exposureCoin',
      'exposureUsd',
    ],
    note: 'note.default',
  },
  {
    title: 'section.cut',
    terms: [
      'contracts',
      'toResellContracts',
      'closedUsd',
      'exposedCoin',
      'resoldContracts',
      'resoldResidualCoin',
      'resoldUsd',
      'newAnnualisedRate',
    ],
    total: 'adlChangeUsd',
    note: 'note.cut',
  },
  {
    title: 'section.supply',
    terms: ['supplyCapPrice', 'supplyCapMoveRate', 'owedCoin'],
    note: 'note.supply',
  },
]

export const tables: readonly Table<Word>[] = [
  {
    title: 'table.margin',
    columns: ['column.rate', 'column.btc', 'column.leverage'],
    rows: [
      { label: 'row.posted', cells: ['postedMarginRate', 'margin', 'postedLeverage'], key: true },
      { label: 'row.initial', cells: ['entryInitialRate', 'initialMarginCoin', 'initialLeverage'] },
      { label: 'row.maintenance', cells: ['entryTierRate', 'maintenanceMarginCoin', 'maintenanceLeverage'] },
    ],
    note: 'note.margin',
  },
  {
    title: 'table.deposit',
    columns: ['column.whole', 'column.deposit'],
    rows: [
      { label: 'row.deposited', cells: ['heldCoin', 'margin'] },
      { label: 'row.liquidation', cells: ['wholeLiquidationPrice', 'liquidationPrice'], key: true },
      { label: 'row.lossCoin', cells: ['wholeLossCoin', 'depositLossCoin'] },
      { label: 'row.lossUsd', cells: ['wholeLossUsd', 'depositLossUsd'], key: true },
      { label: 'row.lossRate', cells: ['wholeLossRate', 'depositLossRate'] },
      { label: 'row.recovered', cells: ['wholeRecoveredUsd', 'depositRecoveredUsd'] },
      { label: 'row.default', cells: ['wholeDefaultRate', 'depositDefaultRate'], key: true },
      { label: 'row.yearly', cells: ['wholeYearlyDefaultRate', 'depositYearlyDefaultRate'] },
      { label: 'row.expected', cells: ['wholeExpectedUsd', 'depositExpectedUsd'] },
    ],
    note: 'note.deposit',
  },
]
