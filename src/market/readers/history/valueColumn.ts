import { haveAbsoluteSize, haveRateSize, isNumber } from './cells'
import type { HistoryQuestion } from './figures'
import { placeOf, placesOf, type Role } from './headings'
import type { Columns, Plan } from './plan'

/** A list of futures with the prices at which they were settled: each is a price at its expiry. */
export function settlementPlan({ headings }: Columns): { time: number; value: number } | null {
  const value = placeOf('settlement', headings)
  const time = placeOf('settleTime', headings) ?? placeOf('expiry', headings)
  return value === null || time === null ? null : { time, value }
}

type Value = Pick<Plan, 'kind' | 'value' | 'doubt'> | { questions: readonly HistoryQuestion[] }

/** The column of rates or prices: by an answer, by its heading, or asked. */
export function valueOf(columns: Columns): Value {
  const { header, headings, sample, answers } = columns
  const chosen = header.findIndex((name) => name === answers['value'])
  if (chosen !== -1) return chosenValue(columns, chosen)
  const rate = filled('rate', columns) ?? placeOf('rate', headings)
  if (rate !== null) {
    const mayBeAbsolute = isKraken(columns) || haveAbsoluteSize(sample.map((cells) => cells[rate] ?? ''))
    const isAbsolute = headings[rate]?.plain === 'fundingrate' && mayBeAbsolute
    return { kind: 'funding', value: rate, doubt: isAbsolute ? 'absolute or relative' : null }
  }
  const doubtful = [
    ['overlappingRate', 'overlapping figures'],
    ['absoluteRate', 'absolute or relative'],
    ['unsignedRate', 'who pays'],
  ] as const
  for (const [role, doubt] of doubtful) {
    const place = placeOf(role, headings)
    if (place !== null) return { kind: 'funding', value: place, doubt }
  }
  const close = filled('close', columns) ?? placeOf('close', headings)
  if (close !== null)
    return haveRateSize(sample.map((cells) => cells[close] ?? ''))
      ? chosenValue(columns, close)
      : { kind: 'prices', value: close, doubt: null }
  const numeric = header.filter((_, place) => sample.some((cells) => isNumber(cells[place] ?? '')))
  return { questions: [{ column: 'value', asks: 'which column', guesses: numeric }] }
}

/** The column that somebody named: what it holds is in its own name, or asked too. */
function chosenValue({ header, answers, headings }: Columns, value: number): Value {
  const column = header[value] ?? ''
  const answer = answers[column] ?? (/fund|rate/.test(headings[value]?.plain ?? '') ? 'funding' : undefined)
  if (answer === 'prices') return { kind: 'prices', value, doubt: null }
  if (answer !== undefined) return { kind: 'funding', value, doubt: null }
  return { questions: [{ column, asks: 'funding or prices', guesses: ['funding', 'prices'] }] }
}

/** Kraken's plain funding rate is in coin per contract; its perpetuals have names of their own. */
const isKraken = ({ headings, sample }: Columns): boolean => {
  const symbol = placeOf('symbol', headings)
  return symbol !== null && sample.some((cells) => /^(p|f)[if]_/i.test(cells[symbol] ?? ''))
}

/** The most telling column of a role that has a number in the first rows. */
export const filled = (role: Role, { headings, sample }: Columns): number | null =>
  placesOf(role, headings).find((place) => sample.some((cells) => isNumber(cells[place] ?? ''))) ?? null
