import { arithmetic, decimal, percentOf, withinTolerance, type Decimal } from '../core'
import { halfWidth } from './halfWidth'
import { value, type Problem, type Reading } from './field'
import { readNumber } from './readNumber'

export type GradedFigure = {
  /** The figure asked for, exact; a rate is a fraction and is answered in percent. */
  wanted: Decimal
  inPercent: boolean
  /** How far off an answer may be, as a fraction of the figure: a decimal numeral. */
  tolerance: string
  /** Figures that known slips lead to; null where a slip leads to none. */
  traps?: readonly (Decimal | null)[]
}

export type Grade =
  | { state: 'unread'; problem: Problem }
  | { state: 'right' }
  /** `trap` is the place of the trap that was met; `slip` a slip that is the same everywhere. */
  | { state: 'wrong'; trap: number | null; slip: 'sign' | 'hundredth' | 'hundredfold' | null }

/** What an answer may carry as people write it: a dollar sign before or behind it, with or without a minus, or a unit. */
const dollars = /^([-−]?)\s*\$/
const unit = /\s*(btc|usd|dollars?|contracts?|\$|美元|张)$/i
const percent = /\s*(%|percent|per cent|pct|pp|个?百分点)$/i
/** A blank between groups of three digits. */
const blankThousands = /(?<=\d)[\s\u00a0\u2009\u202f](?=\d{3}(?!\d))/g
const commaThousands = /(?<=\d),(?=\d{3}(?!\d))/g

function bare({ text, inPercent }: { text: string; inPercent: boolean }): string {
  const typed = halfWidth(text).trim().replace(blankThousands, '')
  return inPercent ? typed.replace(percent, '') : typed.replace(dollars, '$1').replace(unit, '')
}

/** A number, or a sum that leads to one: showing the working in the box counts as an answer. */
function readAnswer(text: string): Reading<Decimal> {
  const reading = readNumber(text)
  if (reading.state !== 'problem') return reading
  const signs = text.replaceAll('−', '-').replaceAll('–', '-').replace(/[×·]/g, '*').replaceAll('÷', '/')
  const worked = arithmetic(signs.replace(commaThousands, ''))
  return worked === null ? reading : value(worked)
}

/** Grades a typed answer: right within the tolerance, or wrong and, where it can be told, by which slip. */
export function graded({ text, figure }: { text: string; figure: GradedFigure }): Grade {
  const reading = readAnswer(bare({ text, inPercent: figure.inPercent }))
  if (reading.state === 'problem') return { state: 'unread', problem: { ...reading.problem, found: text } }
  const tolerance = decimal(figure.tolerance)
  const answered = reading.value
  const asTyped = (amount: Decimal) => (figure.inPercent ? percentOf({ rate: amount }) : amount)
  const wanted = asTyped(figure.wanted)
  const meets = (amount: Decimal) => withinTolerance({ value: answered, wanted: amount, tolerance })
  if (meets(wanted)) return { state: 'right' }
  const trap = figure.traps?.findIndex((amount) => amount !== null && meets(asTyped(amount))) ?? -1
  if (trap !== -1) return { state: 'wrong', trap, slip: null }
  const slips = { sign: wanted.negated(), hundredth: wanted.div(100), hundredfold: wanted.times(100) } as const
  // The keys of the record just above, which TypeScript widens to string.
  const slip = (Object.keys(slips) as (keyof typeof slips)[]).find((name) => !wanted.isZero() && meets(slips[name]))
  return { state: 'wrong', trap: null, slip: slip ?? null }
}
