import type { Section, Table } from '../answer'
import type { words } from './words.en'

type Word = keyof typeof words

export const sections: readonly Section<Word>[] = [
  {
    title: 'section.leverage',
    terms: [
      'contracts',
      'notionalCoin',
      'heldCoin',
      'liquidationPrice',
      'liquidationDistanceRate',
      'bankruptcyPrice',
      'wholeLiquidationPrice',
    ],
    note: 'note.leverage',
  },
  {
    title: 'section.default',
    terms: ['wholeLossUsd', 'excessYield', 'carryUsd', 'wholeDefaultRate', 'wholeYearlyDefaultRate'],
    note: 'note.default',
  },
  {
    title: 'section.cut',
    below: true,
    terms: [
      'contracts',
      'toResellContracts',
      'exposedCoin',
      'newAnnualisedRate',
      'originalInterestUsd',
      'newInterestUsd',
    ],
    total: 'lostInterestUsd',
    note: 'note.cut',
  },
  {
    title: 'section.supply',
    below: true,
    terms: ['supplyCapPrice', 'supplyCapMoveRate', 'owedCoin'],
    note: 'note.supply',
  },
]

export const tables: readonly Table<Word>[] = [
  {
    title: 'table.deposit',
    columns: ['column.whole', 'column.deposit'],
    rows: [
      { label: 'row.deposited', cells: ['heldCoin', 'margin'] },
      { label: 'row.liquidation', cells: ['wholeLiquidationPrice', 'liquidationPrice'], strong: true },
      { label: 'row.lossCoin', cells: ['wholeLossCoin', 'depositLossCoin'] },
      { label: 'row.lossUsd', cells: ['wholeLossUsd', 'depositLossUsd'], strong: true },
      { label: 'row.lossRate', cells: ['wholeLossRate', 'depositLossRate'] },
      { label: 'row.default', cells: ['wholeDefaultRate', 'depositDefaultRate'], strong: true },
      { label: 'row.yearly', cells: ['wholeYearlyDefaultRate', 'depositYearlyDefaultRate'] },
    ],
    note: 'note.deposit',
  },
]
