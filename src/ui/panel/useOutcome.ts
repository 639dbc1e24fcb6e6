import { useMemo, useSyncExternalStore } from 'react'
import type { Calculator, Outcome } from '../../calculators/calculator'
import { draftOf } from '../../desk/draftOf'
import { readDraft, type Draft, type Problems } from '../../form'
import type { AnsweredDraft } from '../../workers/answerDraft'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { reasonOf } from '../faults/reasonOf'
import { answersOfWorker } from './longAnswers'

export type CurrentOutcome = {
  /** What is typed now. */
  draft: Draft
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

const nothingTyped: Draft = {}
const noProblems: Problems = {}
const problemsOf = (outcome: Outcome | null): Problems => (outcome?.state === 'refused' ? outcome.problems : noProblems)

/**
 * What a panel's calculator says to what is typed now. A short draft is answered at once, and asking twice is free,
 * because the calculator remembers its last answer. A long one that can be read is answered in a worker.
 */
export function useOutcome({ id, calculator }: View): CurrentOutcome {
  const desk = useDesk((state) => state.desk)
  const own = useDesk((state) => state.panels[id]) ?? nothingTyped
  useSyncExternalStore(answersOfWorker.subscribe, answersOfWorker.now)
  const draft = useMemo(() => draftOf({ calculator, desk, own }), [calculator, desk, own])
  const here = useMemo(() => outcomeHere({ calculator, draft }), [calculator, draft])
  if (here !== null) return { draft, ...here, problems: problemsOf(here.outcome), fromWorker: null, long: false }
  const known = answersOfWorker.to({ id, draft })
  const fromWorker = known?.state === 'answered' ? known.answered : null
  const failure = known?.state === 'failed' ? known.reason : null
  const outcome = fromWorker?.outcome ?? null
  return { draft, outcome, problems: problemsOf(outcome), fromWorker, long: true, failure }
}

/** Characters of a draft above which it is answered off the main thread: some hundred rows. */
const longDraft = 12_000

type Here = { outcome: Outcome; failure: null } | { outcome: null; failure: string }

/** The outcome of a draft that can be answered within a frame, or null. Refusing a text is quick, however long it is. */
function outcomeHere({ calculator, draft }: { calculator: Calculator; draft: Draft }): Here | null {
  try {
    const length = Object.values(draft).reduce((sum, text) => sum + text.length, 0)
    const long = length > longDraft || calculator.isLong(draft)
    if (long && readDraft({ fields: calculator.fields, draft }).state === 'values') return null
    return { outcome: calculator.run(draft), failure: null }
  } catch (error) {
    // A fault of ours: the panel says so and stays open, because only there can the text be changed that brought it about.
    return { outcome: null, failure: reasonOf(error) }
  }
}
