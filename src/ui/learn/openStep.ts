import type { Outcome } from '../../calculators/calculator'
import type { Draft, Problem } from '../../form'
import type { View } from '../app/view'
import type { Kept } from './stepTexts'

/** A step as it stands: its calculator, what was typed, and what the calculator says to that. */
export type OpenStep = {
  view: View
  /** Under which the step's texts are kept. */
  panel: string
  own: Draft
  kept: Kept
  draft: Draft
  seedProblem: Problem | null
  outcome: Outcome
}
