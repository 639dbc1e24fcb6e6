import { haveDecimalCommas } from '../decimalComma'
import type { HistoryAnswers, HistoryQuestion } from './figures'
import { haveRateSize, isNumber, isTime, isZoned } from './cells'
import { headerlessPlan } from './headerlessPlan'
import { heading, placeOf, placesOf, type Heading, type Role } from './headings'

/** What is taken of each row, by the places of its cells. */
export type Plan = {
  kind: 'funding' | 'prices'
  time: number
  /** The rate or the price. */
  value: number
  symbol: number | null
  expiry: number | null
  /** The price beside a funding rate. */
  mark: number | null
  open: number | null
  high: number | null
  low: number | null
  /** When a row of running rates was written, where its time is that of the payment. */
  written: number | null
  names: { time: string; value: string; symbol: string }
  isUtc: boolean
  /** Of which the name of the value speaks. */
  rateUnit: Heading['rateUnit']
  /** Whether 0,0001 is a ten-thousandth. */
  hasDecimalComma: boolean
  barTime: 'open' | 'close' | null
  /** What the name of the value leaves open. */
  doubt: 'who pays' | 'absolute or relative' | 'overlapping figures' | null
}

export type Planning = { plan: Plan } | { questions: readonly HistoryQuestion[] } | 'no times'

export type Sample = readonly (readonly string[])[]

/** Which columns hold what, by their names, by an answer, and where a name says nothing by what stands in them. */
export function planOf(given: { header: readonly string[] | null; sample: Sample; answers: HistoryAnswers }): Planning {
  const { header, sample, answers } = given
  if (header === null) return headerlessPlan({ sample, answers })
  const headings = header.map(heading)
  const columns = { header, headings, sample, answers }
  if (placeOf('time', headings) === null && !sample.some((cells) => cells.some(isTime))) return 'no times'
  const settled = settlementPlan(columns)
  const value = settled === null ? valueOf(columns) : { ...settled, doubt: null, kind: 'prices' as const }
  if ('questions' in value) return value
  const time = settled?.time ?? timeOf(columns, value.kind)
  if (typeof time !== 'number') return time
  const place = (role: Role) => placeOf(role, headings)
  const symbol = place('symbol')
  const isFunding = value.kind === 'funding'
  const timeName = headings[time]?.plain ?? ''
  const sides = {
    mark: isFunding ? filled('mark', columns) : null,
    open: isFunding ? null : place('open'),
    high: isFunding ? null : place('high'),
    low: isFunding ? null : place('low'),
  }
  // One number with a decimal comma tells how all of them are written.
  const numbers = [value.value, ...Object.values(sides)].filter((at) => at !== null)
  return {
    plan: {
      kind: value.kind,
      time,
      value: value.value,
      symbol,
      expiry: place('expiry'),
      ...sides,
      written: isFunding ? writtenPlace(headings, time) : null,
      names: {
        time: header[time] ?? '',
        value: header[value.value] ?? '',
        symbol: symbol === null ? '' : (header[symbol] ?? ''),
      },
      isUtc: headings[time]?.isUtc === true,
      rateUnit: headings[value.value]?.rateUnit ?? null,
      hasDecimalComma: haveDecimalCommas(sample.flatMap((cells) => numbers.map((at) => cells[at] ?? ''))),
      barTime: /^(open|start)/.test(timeName) ? 'open' : timeName === 'closetime' ? 'close' : null,
      doubt: value.doubt,
    },
  }
}

type Columns = {
  header: readonly string[]
  headings: readonly Heading[]
  sample: Sample
  answers: HistoryAnswers
}

/** A list of futures with the prices at which they were settled: each is a price at its expiry. */
function settlementPlan({ headings }: Columns): { time: number; value: number } | null {
  const value = placeOf('settlement', headings)
  const time = placeOf('settleTime', headings) ?? placeOf('expiry', headings)
  return value === null || time === null ? null : { time, value }
}

type Value = Pick<Plan, 'kind' | 'value' | 'doubt'> | { questions: readonly HistoryQuestion[] }

function valueOf(columns: Columns): Value {
  const { header, headings, sample, answers } = columns
  const chosen = header.findIndex((name) => name === answers['value'])
  if (chosen !== -1) return chosenValue(columns, chosen)
  const rate = filled('rate', columns) ?? placeOf('rate', headings)
  if (rate !== null) {
    const isAbsolute = headings[rate]?.plain === 'fundingrate' && isKraken(columns)
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
const filled = (role: Role, { headings, sample }: Columns): number | null =>
  placesOf(role, headings).find((place) => sample.some((cells) => isNumber(cells[place] ?? ''))) ?? null

function timeOf(columns: Columns, kind: Plan['kind']): number | Exclude<Planning, { plan: Plan }> {
  const { header, headings, sample, answers } = columns
  const chosen = header.findIndex((name) => name === answers['time'])
  if (chosen !== -1) return chosen
  const funding = placeOf('fundingTime', headings)
  const named = placesOf('time', headings)
  if (kind === 'funding' && funding !== null && !headings.some(({ plain }) => plain === 'fundingtime')) return funding
  const has = (place: number, holds: (cell: string) => boolean) => sample.some((cells) => holds(cells[place] ?? ''))
  const best = named.find((place) => has(place, isZoned)) ?? named.find((place) => has(place, isTime)) ?? named[0]
  if (best !== undefined) return best
  const places = header.map((_, place) => place)
  const zoned = places.filter((place) => has(place, isZoned))
  const [only] = zoned
  if (only !== undefined && zoned.length === 1) return only
  const guesses = header.filter((_, place) => has(place, isTime))
  return guesses.length === 0 ? 'no times' : { questions: [{ column: 'time', asks: 'which column', guesses }] }
}

/** Quotes with a running rate are written at one time and speak of another. */
function writtenPlace(headings: readonly Heading[], time: number): number | null {
  if (placeOf('fundingTime', headings) !== time) return null
  return placeOf('time', headings)
}
