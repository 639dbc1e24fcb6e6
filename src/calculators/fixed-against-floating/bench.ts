import type { ConventionBench, ConventionBenchRow, ReturnBase, ReturnMethod, ReturnStage } from '../../core'
import type { Listing } from '../answer'
import type { words } from './words.en'

type Word = keyof typeof words

/** The return over the term, in the letters of the working. */
const returns: Readonly<Record<ReturnBase, Readonly<Record<ReturnStage, string>>>> = {
  spot: { gross: '(F − S)/S', net: '(Z − C)/C' },
  'capital-with-margin': { gross: '(F − S)/(S + q·F)', net: '(Z − C)/(C + q·C·F/S)' },
  'both-legs': { gross: '(F − S)/(S + F)', net: '(Z − C)/(C + C·F/S)' },
}

/** The same a year. */
const yearly: Readonly<Record<ReturnMethod, (returned: string, year: number) => string>> = {
  simple: (returned, year) => `${returned} × ${year}/t`,
  compounded: (returned, year) => `(1 + ${returned})^(${year}/t) − 1`,
  continuous: (returned, year) => `ln(1 + ${returned}) × ${year}/t`,
}

const definitionOf = ({ basisOn, stage, method, yearDays }: ConventionBenchRow): string =>
  `${yearly[method](returns[basisOn][stage], yearDays)}, Act/${yearDays}`

const headline: ConventionBenchRow['key'] = 'spot/gross/simple/365'

/** One trade under every annualisation: each row is named by its definition, in words and as a formula. */
export const listingOf = ({ rows }: ConventionBench): Listing<Word> => ({
  title: 'listing.bench',
  columns: [
    { label: 'column.year', term: 'conventionYield' },
    { label: 'column.term', term: 'conventionReturnRate' },
  ],
  rows: rows.map((row) => ({
    word: `bench.${row.basisOn}.${row.stage}.${row.method}`,
    name: definitionOf(row),
    values: [row.value, row.returnRate],
    strong: row.key === headline,
  })),
  note: 'note.bench',
})
