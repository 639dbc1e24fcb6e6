import {
  returnBases,
  returnMethods,
  returnStages,
  type ReturnBase,
  type ReturnMethod,
  type ReturnStage,
} from '../../core'
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
const printed = (formula: string): string =>
  Object.entries(letters)
    .reduce((text, [name, letter]) => text.replaceAll(name, letter), formula)
    .replaceAll(' / ', '/')
    .replaceAll('-', '−')
    .replace(/(?<=\w) \* (?=[A-Z])/g, '·')
    .replaceAll('*', '×')

/** The annualisations in the order of their columns. */
const annualisations = ([365, 360] as const).flatMap((year) => returnMethods.map((method) => ({ year, method })))

/**
 * One trade under every annualisation: a row for each return over the term, in words and as a formula, and a column for each
 * way to state it a year.
 */
export const benchOf = ({ bench: { rows } }: Comparison): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.term', term: 'conventionReturnRate' },
    ...annualisations.map(({ year, method }) => ({
      label: `column.${method}${year}` as const,
      term: 'conventionYield' as const,
    })),
  ],
  rows: returnBases.flatMap((basisOn) =>
    returnStages.map((stage) => {
      const overTerm = returns[basisOn][stage]
      const stated = rows.filter((row) => row.basisOn === basisOn && row.stage === stage)
      const valueOf = ({ year, method }: (typeof annualisations)[number]) =>
        stated.find((row) => row.yearDays === year && row.method === method)?.value ?? null
      return {
        word: `bench.${basisOn}.${stage}` as const,
        name: printed(overTerm),
        values: [stated[0]?.returnRate ?? null, ...annualisations.map(valueOf)],
        formulas: [overTerm, ...annualisations.map(({ year, method }) => yearly[method](overTerm, year))],
        key: basisOn === 'spot' && stage === 'net',
      }
    }),
  ),
  note: 'note.bench',
})
