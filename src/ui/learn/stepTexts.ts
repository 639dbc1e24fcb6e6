import type { Calculator } from '../../calculators/calculator'
import type { Draft, Problem } from '../../form'
import { freshTexts } from '../../form/freshTexts'
import type { Step } from '../../lessons/lesson'
import type { Texts } from '../../state'

const prefix = 'learn-'

/** The panel under which a step's texts are kept, which is its address too. */
export const panelOfStep = (id: string): string => `${prefix}${id}`
/** The step that a panel is, or null where it is not a step. */
export const stepOfPanel = (panel: string): string | null =>
  panel.startsWith(prefix) ? panel.slice(prefix.length) : null

/** What is kept of a step: the texts typed there, and what its reader has done, which undoing leaves alone. */
export type StepTexts = { own: Draft; done: Draft }

const none: Draft = {}
export const stepTexts = ({ panels, progress }: Pick<Texts, 'panels' | 'progress'>, panel: string): StepTexts => ({
  own: panels[panel] ?? none,
  done: progress[stepOfPanel(panel) ?? ''] ?? none,
})
export const withStepTexts = (
  { panels, progress }: Pick<Texts, 'panels' | 'progress'>,
  { panel, own, done }: StepTexts & { panel: string },
): Pick<Texts, 'panels' | 'progress'> => ({
  panels: { ...panels, [panel]: own },
  progress: { ...progress, [stepOfPanel(panel) ?? '']: done },
})

/** What is kept of a step beside the texts of its fields; every one is a text, and none is there before it is needed. */
export type Kept = {
  /** The exercise whose numbers are in the fields. */
  seed?: string
  answer?: string
  /** How the figures of these numbers were opened. */
  opened?: 'right' | 'shown'
  /** These numbers were answered wrong at least once. */
  missed?: 'yes'
  /** A letter for each exercise done: `r` right at the first try, `w` not. */
  marks?: string
  passed?: 'yes'
}

/** The kept texts of a step; a store that was written by other hands may hold anything. */
export function keptOf({ own, done }: StepTexts): Kept {
  const { seed, answer } = own
  const { opened, passed, missed, marks } = done
  return {
    ...(seed !== undefined && { seed }),
    ...(answer !== undefined && { answer }),
    ...(opened === 'right' || opened === 'shown' ? { opened } : {}),
    ...(passed === 'yes' ? { passed } : {}),
    ...(missed === 'yes' ? { missed } : {}),
    ...(marks !== undefined && /^[rw]+$/.test(marks) ? { marks } : {}),
  }
}

/** What stays done when the numbers are new ones. */
export const lasting = ({ passed, marks }: Kept): Draft => ({
  ...(passed && { passed }),
  ...(marks !== undefined && { marks }),
})

/** What a reader or a link typed over the step's numbers. */
export const typedOf = (own: Draft): Draft =>
  Object.fromEntries(Object.entries(own).filter(([name]) => name !== 'seed' && name !== 'answer'))

/** The numbers that differ from the step's own, and the exercise. */
export const linkedOf = (own: Draft): Draft => ({
  ...typedOf(own),
  ...(own['seed'] === undefined ? {} : { seed: own['seed'] }),
})

/** What a link to the step carries: with the fields in sight, so that it says its numbers where none were changed. */
export const carriedOf = ({ step, draft, own }: { step: Step<string>; draft: Draft; own: Draft }): Draft =>
  own['seed'] === undefined
    ? { ...Object.fromEntries(step.fields.map((name) => [name, draft[name] ?? ''])), ...linkedOf(own) }
    : linkedOf(own)

/** The step's own text of every field. */
export function lessonTexts(step: Step<string>, calculator: Calculator): Draft {
  const example = calculator.examples.find(({ title }) => title === step.example)?.draft ?? {}
  return { ...example, ...step.draft }
}

export type StepDraft = { draft: Draft; seedProblem: Problem | null }

/** Every text that the step's calculator reads: its example's, the step's, the exercise's, and what was typed, the last first. */
export function stepDraft({
  step,
  calculator,
  own,
}: {
  step: Step<string>
  calculator: Calculator
  own: Draft
}): StepDraft {
  const fresh =
    own['seed'] === undefined
      ? null
      : freshTexts({ seed: own['seed'], draws: step.exercise, templates: step.exerciseTables ?? {} })
  const all = {
    ...lessonTexts(step, calculator),
    ...(fresh?.state === 'value' ? fresh.value : {}),
    ...typedOf(own),
  }
  const draft = Object.fromEntries(Object.keys(calculator.fields).map((name) => [name, all[name] ?? '']))
  return { draft, seedProblem: fresh?.state === 'problem' ? fresh.problem : null }
}
