import { decimal, type Decimal } from '../../../core'
import type { Collected } from './collected'
import type { HistoryAnswers, HistoryQuestion } from './figures'
import type { Plan } from './plan'

/** What has to be done to a rate as it was written. */
export type RateUnits = {
  /** Written for a rate of one. */
  perOne: number
  isMirrored: boolean
  isAbsolute: boolean
  everyHours: number | null
}

/** A median rate of an eight-hour interval above this is asked about: half a percent every eight hours is 547% a year. */
const largestMedian = decimal('0.005')
const usualHours = 8
const overlappingHours = 8

const doubts = {
  'who pays': ['longs pay where positive', 'shorts pay where positive'],
  'absolute or relative': ['relative', 'absolute'],
  'overlapping figures': ['one in eight hours', 'every row'],
} as const
const units = ['fraction', 'percent'] as const
const perOne = { fraction: 1, percent: 100, 'basis points': 10_000 } as const

/** How rates are to be read, or what has to be asked first. An answer to one question leads the guesses of the next. */
export function rateUnits(given: {
  plan: Plan
  found: Collected
  intervalHours: Decimal | null
  answers: HistoryAnswers
}): RateUnits | { question: HistoryQuestion } {
  const { plan, found, intervalHours, answers } = given
  const column = plan.names.value
  const answer = answers[column] ?? ''
  // Rates of eight hours that are eight hours apart do not overlap.
  const isApart = plan.doubt === 'overlapping figures' && intervalHours?.greaterThanOrEqualTo(overlappingHours) === true
  const doubt = isApart ? null : plan.doubt
  const guessed = doubt === null ? [] : doubts[doubt]
  const settled = guessed.find((guess) => answer.includes(guess))
  if (doubt !== null && settled === undefined) return { question: { column, asks: doubt, guesses: guessed } }
  const unit = unitOf({ plan, found, intervalHours }) ?? units.find((one) => answer.includes(one))
  if (unit === undefined) {
    const guesses = units.map((one) => (settled === undefined ? one : `${settled}, ${one}`))
    return { question: { column, asks: 'percent or fraction', guesses } }
  }
  return {
    perOne: perOne[unit],
    isMirrored: settled === 'shorts pay where positive',
    isAbsolute: settled === 'absolute',
    everyHours: settled === 'one in eight hours' ? overlappingHours : null,
  }
}

/** What the file itself says of its unit: in the cells, in the heading, or by numbers that are small enough. */
function unitOf(given: {
  plan: Plan
  found: Collected
  intervalHours: Decimal | null
}): keyof typeof perOne | undefined {
  const { plan, found, intervalHours } = given
  const arePercents = found.percents > 0 && found.percents === found.values.length
  if (plan.rateUnit === 'percent' || arePercents) return 'percent'
  if (found.percents > 0) return undefined
  if (plan.rateUnit !== null) return plan.rateUnit
  const hours = intervalHours?.lessThan(usualHours) === true ? intervalHours : decimal(`${usualHours}`)
  const bound = largestMedian.times(hours).div(usualHours)
  return medianSize(found.values).greaterThan(bound) ? undefined : 'fraction'
}

/** The median of the sizes; of a long list only every nth, as its unit shows in any part of it. */
function medianSize(values: readonly string[]): Decimal {
  const every = Math.ceil(values.length / 2001)
  const sizes = values.filter((_, place) => place % every === 0).map((value) => decimal(value).abs())
  const sorted = sizes.toSorted((a, b) => a.comparedTo(b))
  return sorted[Math.floor(sorted.length / 2)] ?? decimal('0')
}
