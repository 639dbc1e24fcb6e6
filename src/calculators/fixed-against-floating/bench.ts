import type { ConventionBenchRow, ReturnBase, ReturnMethod, ReturnStage } from '../../core'
import type { Listing } from '../details'
import type { Comparison } from './quantities'
import type { words } from './words.en'

type Word = keyof typeof words

/** The return over the term. */
const returns: Readonly<Record<ReturnBase, Readonly<Record<ReturnStage, string>>>> = {
  spot: {
    gross: '(futuresPrice - spotPrice) / spotPrice',
    net: '(finalUsd - capitalUsd) / capitalUsd',
  },
  'capital-with-margin': {
    gross: '(futuresPrice - spotPrice) / (spotPrice + marginRate * futuresPrice)',
    net: '(finalUsd - capitalUsd) / (capitalUsd + marginRate * capitalUsd * futuresPrice / spotPrice)',
  },
  'both-legs': {
    gross: '(futuresPrice - spotPrice) / (spotPrice + futuresPrice)',
    net: '(finalUsd - capitalUsd) / (capitalUsd + capitalUsd * futuresPrice / spotPrice)',
  },
}

/** The same a year. */
const yearly: Readonly<Record<ReturnMethod, (returned: string, year: number) => string>> = {
  simple: (returned, year) => `${returned} * ${year} / daysToExpiry`,
  compounded: (returned, year) => `(1 + ${returned})^(${year} / daysToExpiry) - 1`,
  continuous: (returned, year) => `log(1 + ${returned}) * ${year} / daysToExpiry`,
}

const letters = {
  futuresPrice: 'F',
  spotPrice: 'S',
  capitalUsd: 'C',
  finalUsd: 'Z',
  marginRate: 'q',
  daysToExpiry: 't',
  log: 'ln',
} as const

/** A formula in a line of text: letters for names, signs as they are printed. Nothing is said that is not evaluated. */
export const printed = (formula: string): string =>
  Object.entries(letters)
    .reduce((text, [name, letter]) => text.replaceAll(name, letter), formula)
    .replaceAll(' / ', '/')
    .replaceAll('-', '−')
    .replace(/(?<=\w) \* (?=[A-Z])/g, '·')
    .replaceAll('*', '×')

const headline: ConventionBenchRow['key'] = 'spot/gross/simple/365'

/** One trade under every annualisation: each row is named by its definition, in words and as a formula. */
export const benchOf = ({ bench: { rows } }: Comparison): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.year', term: 'conventionYield' },
    { label: 'column.term', term: 'conventionReturnRate' },
  ],
  rows: rows.map(({ key, basisOn, stage, method, yearDays, value, returnRate }) => {
    const overTerm = returns[basisOn][stage]
    const aYear = yearly[method](overTerm, yearDays)
    return {
      word: `bench.${basisOn}.${stage}.${method}`,
      name: `${printed(aYear)}, Act/${yearDays}`,
      values: [value, returnRate],
      formulas: [aYear, overTerm],
      key: key === headline,
    }
  }),
  note: 'note.bench',
})
