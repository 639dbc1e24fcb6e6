import type { CalculatorId } from '../calculators'
import type { Language } from '../calculators/calculator'
import type { Term } from '../vocabulary/terms'
import type { Draft } from '../form'
import type { Draw } from '../form/freshTexts'

/**
 * What is asked before the figure is shown. `traps` are figures that a known slip leads to, as a figure of the same
 * answer or as a sum of several: whoever types one of them is told which slip it was.
 */
export type Trap<Word> = { hint: Word } & ({ term: Term } | { expression: string })

export type Question<Word> = {
  ask: Word
  /** Another wording of it for a text of the field `side`, which the reader may change. */
  askBySide?: Readonly<Record<string, Word>>
  term: Term
  /** How far off an answer may be, as a fraction of the figure: 0.005 is half a percent. */
  tolerance: string
  /** A push in the right direction; the hint, which says how, comes after it. */
  nudge?: Word
  hint: Word
  traps?: readonly Trap<Word>[]
}

/** Numbers to try: texts typed over the step's own. */
export type WhatIf<Word> = { label: Word; draft: Draft }

/**
 * One idea: a little text, a question, and the live calculator with the step's numbers in it. In texts `{term}` is a figure
 * of the calculator, and `[[name|words]]` are words that open the glossary at a term or field.
 */
export type Step<Word> = {
  /** Kebab-case, unique among all lessons: the address is `#learn-` and this. */
  id: string
  title: Word
  /** Not needed for what follows: the path leads past it. */
  optional?: true
  text: readonly Word[]
  calculator: CalculatorId
  /** Title of the calculator's example that the step's numbers start from; `draft` is typed over it. */
  example: string
  draft: Draft
  /** Fields that stand beside the question and may be changed. */
  fields: readonly string[]
  question: Question<Word>
  /** What stands there from the start: figures that give nothing away. */
  given?: readonly Term[]
  /** What opens with the answer: figures, and a chart, a table or some columns of a listing of the calculator. */
  shown: {
    terms: readonly Term[]
    /** By its title, as are the others. */
    chart?: string
    table?: string
    listing?: { title: string; columns: readonly Term[] }
  }
  /** Paragraphs that follow the answer. */
  after: readonly Word[]
  whatIfs: readonly WhatIf<Word>[]
  /** The numbers that an exercise draws, by the field that they fill or the name under which a table has them. */
  exercise: Readonly<Record<string, Draw>>
  /** Tables that an exercise writes: the field's text with the drawn numbers in it as `{name}`. */
  exerciseTables?: Readonly<Record<string, string>>
}

/** The words of a lesson, each language fetched when it is read. `title` and `summary` are always among them. */
export type LessonWords<Word extends string> = Readonly<
  Record<Language, () => Promise<Readonly<Record<Word | 'title' | 'summary', string>>>>
>

export type Lesson<Word extends string = string> = {
  /** The folder's name. */
  id: string
  words: LessonWords<Word>
  steps: readonly Step<Word>[]
}

/** Closes a typed lesson into a plain one, so that a list of lessons needs no `any`. */
export const defineLesson = <Word extends string>({ id, words, steps }: Lesson<Word>): Lesson => ({ id, words, steps })
