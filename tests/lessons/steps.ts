import { menu } from '../../src/calculators'
import type { Calculator } from '../../src/calculators/calculator'
import type { Draft } from '../../src/form'
import { freshTexts } from '../../src/form/freshTexts'
import { lessonIds, lessons } from '../../src/lessons'
import type { Lesson, Step } from '../../src/lessons/lesson'
import { stepDraft } from '../../src/ui/learn/stepTexts'
import { answerOf, type FullAnswer } from '../calculators/menu'

export type Wording = Readonly<Record<string, string>>
export type LoadedLesson = { key: string; lesson: Lesson; en: Wording; zh: Wording }
export type LoadedStep = LoadedLesson & { step: Step<string>; calculator: Calculator }

/** Every lesson of the path with its words, under its key there. */
export const allLessons: readonly LoadedLesson[] = await Promise.all(
  lessonIds.map(async (key) => {
    const lesson = await lessons[key]()
    return { key, lesson, en: await lesson.words.en(), zh: await lesson.words.zh() }
  }),
)

/** Every step of the path with its calculator, under its id for the title of a test. */
export const allSteps: readonly (readonly [string, LoadedStep])[] = await Promise.all(
  allLessons
    .flatMap((loaded) => loaded.lesson.steps.map((step) => ({ ...loaded, step })))
    .map(
      async (loaded) => [loaded.step.id, { ...loaded, calculator: await menu[loaded.step.calculator].load() }] as const,
    ),
)

/** The draft of a step as its reader finds it, with what was typed over it. */
export const draftOfStep = ({ step, calculator }: LoadedStep, own: Draft = {}): Draft =>
  stepDraft({ step, calculator, own }).draft

/** What the step's calculator says to it. */
export const answerOfStep = (loaded: LoadedStep, own: Draft = {}): FullAnswer =>
  answerOf(loaded.calculator, draftOfStep(loaded, own))

/** The texts that an exercise types. */
export function exerciseOf({ step, calculator }: LoadedStep, seed: number): Draft {
  const fresh = freshTexts({ seed: `${seed}`, draws: step.exercise, templates: step.exerciseTables ?? {} })
  if (fresh.state === 'problem') throw new Error(fresh.problem.requirement)
  // A number that only stands in a table is no text of its own.
  return Object.fromEntries(Object.entries(fresh.value).filter(([name]) => name in calculator.fields))
}

export const figuresIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
export const entriesIn = (text: string): string[] =>
  [...text.matchAll(/\[\[([\w-]+)\|[^\]]+\]\]/g)].map(([, name]) => name ?? '')
