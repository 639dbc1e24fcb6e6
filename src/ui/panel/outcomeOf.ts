import type { Calculator, Outcome } from '../../calculators/calculator'
import type { CalculatorId } from '../../calculators'
import type { Sources } from '../../calculators/sources'
import { readDraft, type Draft, type Problems } from '../../form'
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

type Question = { id: CalculatorId; calculator: Calculator; draft: Draft; sources: Sources; answers: KnownAnswers }

const noProblems: Problems = {}
const problemsOf = (outcome: Outcome | null): Problems => (outcome?.state === 'refused' ? outcome.problems : noProblems)

/** What a calculator says to a draft: at once, or, where that takes longer than a frame and it can be read, by a worker. */
export function outcomeOf({ id, calculator, draft, sources, answers }: Question): CurrentOutcome {
  const here = outcomeHere({ calculator, draft, sources })
  if (here !== null)
    return { draft, sources, ...here, problems: problemsOf(here.outcome), fromWorker: null, long: false }
  const known = answers.to({ id, draft, sources })
  const fromWorker = known?.state === 'answered' ? known.answered : null
  const failure = known?.state === 'failed' ? known.reason : null
  const outcome = fromWorker?.outcome ?? null
  return { draft, sources, outcome, problems: problemsOf(outcome), fromWorker, long: true, failure }
}

/** Characters of a draft above which it is answered off the main thread: some hundred rows. */
const longDraft = 12_000

type Asked = Pick<Question, 'calculator' | 'draft' | 'sources'>

/** Has the first half of a short draft's answer computed, part after part: its outcome takes half as long afterwards. */
export const prepareOutcome = (asked: Asked): Iterable<unknown> =>
  isLong(asked) ? [] : asked.calculator.prepare(asked.draft, asked.sources)

/** Whether answering takes longer than a frame. */
function isLong({ calculator, draft, sources }: Asked): boolean {
  const length = Object.values(draft).reduce((sum, text) => sum + text.length, 0)
  // Reading it takes longer than a frame already: the worker refuses it as well.
  if (length > longDraft) return true
  return calculator.isLong(draft, sources) && readDraft({ fields: calculator.fields, draft }).state === 'values'
}

type Here = { outcome: Outcome; failure: null } | { outcome: null; failure: string }

/** The outcome of a draft that can be answered within a frame, or null. */
function outcomeHere(asked: Asked): Here | null {
  try {
    return isLong(asked) ? null : { outcome: asked.calculator.run(asked.draft, asked.sources), failure: null }
  } catch (error) {
    // A fault of the program: the panel says so and stays open, because only there can the text that caused it be
    // changed.
    return { outcome: null, failure: reasonOf(error) }
  }
}
