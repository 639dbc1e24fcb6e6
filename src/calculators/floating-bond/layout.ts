import type { Section, Table } from '../answer'
import { lotTerms } from '../lotTerms'
import type { Layout } from '../layout'
import type { FloatingBondValues } from './fields'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: ['section.sheet'],
  ticket: ['section.funding', 'section.ticket'],
  below: ['section.result', 'section.end'],
  groupsIn: { 'group.next': 'table.leave' },
}

type Shown = { values: Pick<FloatingBondValues, 'events' | 'venue' | 'lotSize'>; hasEvents: boolean }

/** The blocks of figures, in the order in which a desk reads them. */
export const sectionsFor = ({ values, hasEvents }: Shown): readonly Section<Word>[] => [
  {
    title: 'section.sheet',
    terms: [
      'capitalUsd',
      'finalUsd',
      'returnRate',
      'closedReturnRate',
      'closedExcessYield',
      'worstDrawdownRate',
      'daysOpen',
      'eventCount',
    ],
  },
  {
    title: 'section.funding',
    terms: [
      'averageFunding',
      'intervalHours',
      'annualisedFunding',
      'annualisedCompoundedFunding',
      'costOfCapitalFunding',
      'costRecoveryRate',
      'recoveryDays',
      'summedFunding',
      'compoundedFunding',
      'negativeEvents',
      'cumulativePaymentCoin',
      'cumulativePaymentUsd',
    ],
    note: values.events === 'typed' ? 'note.typed' : `timetable.${values.venue}`,
  },
  {
    title: 'section.ticket',
    terms: [
      ...(['coin', 'spotExecutionPrice', 'contracts', ...lotTerms(values.lotSize)] as const),
      ...(['futuresExecutionPrice', 'notionalCoin', 'entryFeeCoin', 'residualCoin'] as const),
    ],
    note: 'note.ticket',
    orders: ['order.buy', 'order.sell', 'order.rest'],
  },
  {
    title: 'section.result',
    terms: [
      ...(['attributedFundingUsd', 'attributedRemainderUsd', 'attributedFeesUsd'] as const),
      ...(['attributedSpotCostsUsd', 'attributedSlippageUsd', 'unexplainedUsd'] as const),
    ],
    total: 'profitUsd',
  },
  {
    title: 'section.end',
    terms: [
      'finalContracts',
      'finalCoin',
      'finalUsd',
      'finalResidualCoin',
      'annualisedYield',
      'netCompoundedYield',
      'boughtBackUsd',
      'closeProceedsUsd',
      'closedYield',
      'closedCarryUsd',
      'rehedgeCount',
      'rehedgeFeesCoin',
      'rehedgeFeesUsd',
      ...(hasEvents ? (['unwindCoin', 'unwindUsd'] as const) : []),
    ],
    note: 'note.end',
  },
]

/** Both ways past a known funding; the one that costs less stands out. */
export const leaveTable = ({ betterToLeave }: { betterToLeave: boolean }): Table<Word> => ({
  title: 'table.leave',
  columns: ['column.rate', 'column.coin', 'column.usd'],
  rows: [
    { label: 'row.stay', cells: ['nextRate', 'nextPaymentCoin', 'nextPaymentUsd'], key: !betterToLeave },
    { label: 'row.leave', cells: ['leaveRate', 'leaveCostCoin', 'leaveCostUsd'], key: betterToLeave },
  ],
  note: betterToLeave ? 'note.leave' : 'note.stay',
})
