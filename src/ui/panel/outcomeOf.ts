import type { Calculator, Outcome } from '../../calculators/calculator'
import type { CalculatorId } from '../../calculators'
import type { Sources } from '../../calculators/sources'
import { problem, readDraft, type Draft, type Problems } from '../../form'
import type { AnsweredDraft } from '../../workers/answerDraft'
import { reasonOf } from '../faults/reasonOf'
import type { KnownAnswers } from './knownAnswers'

export type CurrentOutcome = {
  /** What is typed now. */
  draft: Draft
  /** What it was answered with. */
  sources: Sources
  /** The outcome of this very draft; null where it is not known yet, or where the calculation failed. */
  outcome: Outcome | null
  problems: Problems
  /** What a worker sent along with its answer: charts drawn, listings in pages. */
  fromWorker: AnsweredDraft | null
  /** The answer is left to a worker. */
  long: boolean
  /** Why there is no outcome, where the calculation itself broke. */
  failure: string | null
}

/** A text that follows the desk could not be computed: a fault of the program, and the field to type in instead. */
export type FollowFault = { field: string; error: unknown }

type Question = {
  id: CalculatorId
  calculator: Calculator
  draft: Draft
  sources: Sources
  answers: KnownAnswers
  fault: FollowFault | null
}

const noProblems: Problems = {}
const problemsOf = (outcome: Outcome | null): Problems => (outcome?.state === 'refused' ? outcome.problems : noProblems)
const missing = problem('must not be empty', { found: '' }).problem

/** What a calculator says to a draft: at once, or, where that takes longer than a frame and it can be read, by a worker. */
export function outcomeOf({ id, calculator, draft, sources, answers, fault }: Question): CurrentOutcome {
  const here = outcomeHere({ calculator, draft, sources, fault })
  if (here !== null) {
    const problems = fault === null ? problemsOf(here.outcome) : { [fault.field]: missing }
    return { draft, sources, ...here, problems, fromWorker: null, long: false }
  }
  const known = answers.to({ id, draft, sources })
  const fromWorker = known?.state === 'answered' ? known.answered : null
  const failure = known?.state === 'failed' ? known.reason : null
  const outcome = fromWorker?.outcome ?? null
  return { draft, sources, outcome, problems: problemsOf(outcome), fromWorker, long: true, failure }
}

/** Characters of a draft above which it is answered off the main thread: some hundred rows. */
const longDraft = 12_000

type Short = Pick<Question, 'calculator' | 'draft' | 'sources'>

/** Has the first half of a short draft's answer computed, part after part: its outcome takes half as long afterwards. */
export const prepareOutcome = (question: Short): Iterable<unknown> =>
  isLong(question) ? [] : question.calculator.prepare(question.draft, question.sources)

/** Whether answering takes longer than a frame. */
function isLong({ calculator, draft, sources }: Short): boolean {
  const length = Object.values(draft).reduce((sum, text) => sum + text.length, 0)
  // Reading it takes longer than a frame already: the worker refuses it as well.
  if (length > longDraft) return true
  return calculator.isLong(draft, sources) && readDraft({ fields: calculator.fields, draft }).state === 'values'
}

type Here = { outcome: Outcome; failure: null } | { outcome: null; failure: string }

/** The outcome of a draft that can be answered within a frame, or null. */
function outcomeHere({ fault, ...question }: Short & Pick<Question, 'fault'>): Here | null {
  try {
    if (fault !== null) throw fault.error
    const { calculator, draft, sources } = question
    return isLong(question) ? null : { outcome: calculator.run(draft, sources), failure: null }
  } catch (error) {
    // A fault of the program: the panel says so and stays open, because only there can the text that caused it be
    // changed.
    return { outcome: null, failure: reasonOf(error) }
  }
}
