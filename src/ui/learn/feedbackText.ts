import { decimal, percentOf } from '../../core'
import type { TermUnit } from '../../vocabulary/terms'
import { isInPercent } from '../../vocabulary/units'
import type { Grade } from '../../form/grading'
import type { Question } from '../../lessons/lesson'
import { problemText } from '../fields/problemText'
import { filled, type Dictionary } from '../words'
import type { LearnWords } from './words.en'

/** A tolerance below this leaves no digit of a count of contracts open. */
const finest = '0.0001'

/** How far off an answer may be, in words. */
export function toleranceText({ tolerance, unit, words }: { tolerance: string; unit: TermUnit; words: LearnWords }) {
  if (unit === 'contracts' && decimal(tolerance).lessThan(finest)) return words.exactly
  return filled(words.within, { tolerance: `${percentOf({ rate: decimal(tolerance) }).toFixed()}%` })
}

type FeedbackArguments = {
  question: Question<string>
  unit: TermUnit
  words: LearnWords
  /** Says a word of the lesson. */
  say: (word: string) => string
  dictionary: Dictionary
}

/** What an answer is told: the trap it fell into, the slip that it shows, or what keeps it from being read. */
export function feedbackText(grade: Grade, { question, unit, words, say, dictionary }: FeedbackArguments): string {
  if (grade.state === 'unread')
    return problemText({ name: 'answer', label: words.answer, problem: grade.problem, dictionary })
  if (grade.state === 'right') return words.right
  const trap = grade.trap === null ? undefined : question.traps?.[grade.trap]
  if (trap !== undefined) return say(trap.hint)
  if (grade.slip === 'sign') return words.slipSign
  if (grade.slip === 'hundredth' && isInPercent(unit)) return words.slipHundredth
  if (grade.slip === 'hundredfold' && isInPercent(unit)) return words.slipHundredfold
  return words.wrong
}
