import type { Section, Table } from '../answer'
import type { Layout } from '../layout'
import type { FixedAgainstFloatingValues } from './fields'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  decides: true,
  first: ['section.question', 'table.breakEven'],
  ticket: ['table.theory', 'section.outcome'],
  below: ['section.bench'],
  groupsIn: { 'group.question': 'section.question', 'group.bench': 'listing.bench' },
}

/** The blocks of figures, in the order in which a desk reads them. */
export const sectionsFor = ({ compareOn }: Pick<FixedAgainstFloatingValues, 'compareOn'>): readonly Section<Word>[] => [
  {
    title: 'section.question',
    terms: ['daysToExpiry', 'eventCount', 'fixedReturnRate', 'annualisedFunding', 'annualisedCompoundedFunding'],
  },
  {
    title: 'section.outcome',
    terms: [
      'capitalUsd',
      'finalUsd',
      'floatingKeptShare',
      'floatingReturnRate',
      'compoundedFloatingReturnRate',
      'differenceUsd',
    ],
    total: 'compoundedDifferenceUsd',
    note: `note.${compareOn}`,
  },
  {
    title: 'section.bench',
    terms: [
      'grossProfitUsd',
      'profitUsd',
      'futuresLegUsd',
      'marginUsd',
      'lowestConventionYield',
      'highestConventionYield',
    ],
    note: 'note.range',
  },
]

export const tables: readonly Table<Word>[] = [
  {
    title: 'table.breakEven',
    columns: ['column.interval', 'column.year'],
    rows: [
      { label: 'row.simple', cells: ['breakEvenFunding', 'annualisedBreakEvenFunding'], key: true },
      {
        label: 'row.reinvested',
        cells: ['compoundedBreakEvenFunding', 'annualisedCompoundedBreakEvenFunding'],
      },
    ],
    note: 'note.breakEven',
  },
  {
    title: 'table.theory',
    columns: ['column.interval', 'column.term', 'column.year'],
    rows: [
      { label: 'row.basis', cells: ['impliedFunding', 'basisRate', 'grossAnnualisedYield'] },
      { label: 'row.funding', cells: ['averageFunding', 'fundingReturnRate', 'annualisedFunding'] },
    ],
    note: 'note.theory',
  },
  {
    title: 'table.conventions',
    columns: ['column.gross', 'column.net'],
    rows: [
      { label: 'row.spotSimple', cells: ['grossAnnualisedYield', 'annualisedYield'], key: true },
      { label: 'row.spotCompounded', cells: ['grossCompoundedYield', 'netCompoundedYield'] },
      { label: 'row.spotContinuous', cells: ['grossContinuousYield', 'netContinuousYield'] },
      { label: 'row.spotAct360', cells: ['grossAct360Yield', 'netAct360Yield'] },
      { label: 'row.margin', cells: ['marginGrossYield', 'marginNetYield'] },
      { label: 'row.bothLegs', cells: ['bothLegsGrossYield', 'bothLegsNetYield'] },
    ],
    note: 'note.conventions',
  },
]
