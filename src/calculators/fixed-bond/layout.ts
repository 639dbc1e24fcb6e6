import type { Section, Table } from '../answer'
import type { Layout } from '../layout'
import { lotTerms } from '../lotTerms'
import type { FixedBondValues } from './fields'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: ['section.sheet', 'table.yields'],
  ticket: ['section.ticket', 'section.carry'],
  below: ['section.result', 'section.costs', 'section.interim', 'section.safety'],
  groupsIn: { 'group.settlement': 'table.ledger', 'group.interim': 'section.interim' },
}

/** The blocks of figures, in the order in which a desk reads them. */
export const sectionsFor = ({ venue, lotSize }: FixedBondValues): readonly Section<Word>[] => [
  {
    title: 'section.sheet',
    terms: ['capitalUsd', 'faceUsd', 'priceOfFace', 'finalUsd', 'daysToExpiry', 'basis', 'basisRate', 'returnRate'],
  },
  {
    title: 'section.ticket',
    terms: [
      'coin',
      'spotExecutionPrice',
      'spotFeeUsd',
      'contracts',
      ...lotTerms(lotSize),
      'futuresExecutionPrice',
      'notionalCoin',
      'entryFeeCoin',
      'residualCoin',
      'residualUsd',
    ],
    note: `settlement.${venue}`,
    orders: ['order.buy', 'order.sell', 'order.rest'],
  },
  { title: 'section.carry', terms: ['excessYield', 'carryUsd', 'dv01Usd'] },
  {
    title: 'section.result',
    terms: [
      'basisUsd',
      'spotFeeUsd',
      'spotSlippageUsd',
      'futuresFeeUsd',
      'futuresSlippageUsd',
      'settlementFeeUsd',
      'exitSpotFeeUsd',
      'exitSlippageUsd',
      'unexplainedUsd',
    ],
    total: 'profitUsd',
  },
  {
    title: 'section.costs',
    terms: ['costsUsd', 'breakEvenFuturesPrice', 'breakEvenFuturesFeeRate', 'breakEvenExitSlippageRate'],
  },
  {
    title: 'section.interim',
    terms: ['interimValueUsd', 'interimEquityCoin', 'interimPnlCoin', 'interimYield'],
    note: 'note.interim',
  },
  {
    title: 'section.safety',
    terms: ['heldCoin', 'maintenanceMarginRate', 'liquidationPrice'],
    note: 'note.safety',
  },
]

export const tables: readonly Table<Word>[] = [
  {
    title: 'table.yields',
    columns: ['column.gross', 'column.net'],
    rows: [
      { label: 'row.simple', cells: ['grossAnnualisedYield', 'annualisedYield'], key: true },
      { label: 'row.compounded', cells: ['grossCompoundedYield', 'netCompoundedYield'] },
      { label: 'row.continuous', cells: ['grossContinuousYield', 'netContinuousYield'] },
      { label: 'row.act360', cells: ['grossAct360Yield', 'netAct360Yield'] },
    ],
  },
  {
    title: 'table.sizing',
    columns: ['column.contracts', 'column.unhedged', 'column.settled'],
    rows: [
      { label: 'row.sized', cells: ['contracts', 'residualCoin', 'settledUsd'], key: true },
      { label: 'row.naive', cells: ['naiveContracts', 'naiveUnhedgedCoin', 'naiveSettledUsd'] },
      { label: 'row.unsized', cells: [null, 'coin', 'coinAloneUsd'] },
    ],
    note: 'note.sizing',
  },
  {
    title: 'table.ledger',
    columns: ['column.coin', 'column.usd'],
    rows: [
      { label: 'row.held', cells: ['heldCoin', 'coinLegUsd'] },
      { label: 'row.pnl', cells: ['futuresPnlCoin', 'futuresPnlUsd'] },
      { label: 'row.equity', cells: ['equityCoin', 'equityUsd'], key: true },
      { label: 'row.settlementFee', cells: ['settlementFeeCoin', null] },
      { label: 'row.sale', cells: ['soldCoin', 'saleUsd'] },
      { label: 'row.saleSlippage', cells: [null, 'saleSlippageUsd'] },
      { label: 'row.saleFee', cells: [null, 'saleFeeUsd'] },
      { label: 'row.settled', cells: [null, 'settledUsd'], key: true },
    ],
  },
]
