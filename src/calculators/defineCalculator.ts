import { DomainError } from '../core'
import { cellOfPath, readDraft, type Draft, type Fields, type Problem, type Problems, type Values } from '../form'
import type { Answer, Chart } from './answer'

export type Language = 'en' | 'zh'

/** The words of a calculator: the ones that come with it, and a second language that comes when asked for. */
export type Words<Word extends string> = {
  en: Readonly<Record<Word, string>>
  zh: () => Promise<Readonly<Record<Word, string>>>
}

/** A filled-in question with its source and the answer that the source gives: a preset, a first state, and a test. */
export type Example<Word extends string> = {
  title: Word
  source: Word
  draft: Draft
  /** Quantities as the source states them. */
  answer: Readonly<Record<string, string>>
}

export type Outcome<Word extends string = string> =
  | { state: 'answered'; answer: Answer<Word> }
  /** `unfinished`: some text is still on its way to a value. */
  | { state: 'refused'; problems: Problems; unfinished: boolean }

/** The panel's own questions, in a block with a title; `beside` is the section or table whose figures they drive. */
export type FieldGroup<Id, Word> = { title: Word; fields: readonly Id[]; beside?: Word }

/** A question that users ask, closed: whatever its fields' types, text goes in and an outcome comes out. */
export type Calculator = {
  id: string
  words: Words<string>
  fields: Fields
  groups: readonly FieldGroup<string, string>[]
  examples: readonly Example<string>[]
  run: (draft: Draft) => Outcome
  /** Whether a draft, however short, takes longer to answer than a frame. */
  isLong: (draft: Draft) => boolean
  /** Fetched with the first drawing: the charts of a draft, none where it has no answer. */
  charts: () => Promise<(draft: Draft) => readonly Chart<string>[]>
}

type Definition<F extends Fields, Word extends string> = {
  id: string
  words: Words<Word>
  fields: F
  groups?: readonly FieldGroup<keyof F & string, Word>[]
  examples: readonly Example<Word>[]
  answer: (values: Values<F>) => Answer<Word>
  /** Whether these values make more work than a frame has time for; left out where none do. */
  long?: (values: Values<F>) => boolean
  charts?: () => Promise<(values: Values<F>) => readonly Chart<Word>[]>
  /** The field to be blamed where core names a quantity that no field has. */
  blame?: Readonly<Record<string, keyof F & string>>
}

/** Closes a typed definition into a plain calculator. */
export function defineCalculator<F extends Fields, Word extends string>(definition: Definition<F, Word>): Calculator {
  const { id, words, fields, groups = [], examples, answer } = definition
  let last: { draft: Draft; outcome: Outcome } | null = null
  const run = (draft: Draft): Outcome => {
    if (last !== null && Object.keys(fields).every((field) => last?.draft[field] === draft[field])) return last.outcome
    const said = asked(definition, { draft, say: answer })
    const outcome: Outcome = said.state === 'said' ? { state: 'answered', answer: said.said } : said
    last = { draft, outcome }
    return outcome
  }
  const isLong = (draft: Draft): boolean => {
    const said = definition.long === undefined ? null : asked(definition, { draft, say: definition.long })
    return said?.state === 'said' && said.said
  }
  const charts = async () => {
    const chartsOf = await definition.charts?.()
    return (draft: Draft): readonly Chart<string>[] => {
      const said = chartsOf === undefined ? null : asked(definition, { draft, say: chartsOf })
      return said?.state === 'said' ? said.said : []
    }
  }
  return { id, words, fields, groups, examples, run, isLong, charts }
}

type Said<T> = { state: 'said'; said: T } | { state: 'refused'; problems: Problems; unfinished: boolean }

/** What is said to a draft's values, or the problems that keep it from being said. */
function asked<F extends Fields, Word extends string, T>(
  definition: Definition<F, Word>,
  { draft, say }: { draft: Draft; say: (values: Values<F>) => T },
): Said<T> {
  const reading = readDraft({ fields: definition.fields, draft })
  if (reading.state === 'problems') {
    const unfinished = Object.values(reading.problems).some((problem) => problem.unfinished)
    return { state: 'refused', problems: reading.problems, unfinished }
  }
  try {
    return { state: 'said', said: say(reading.values) }
  } catch (error) {
    // The one place where an impossible question is caught and becomes a problem at the field that asked it.
    if (!(error instanceof DomainError)) throw error
    return { state: 'refused', problems: problemOf(error, definition), unfinished: false }
  }
}

function problemOf<F extends Fields, Word extends string>(
  error: DomainError,
  { fields, blame = {} }: Definition<F, Word>,
): Record<string, Problem> {
  // A path such as `path[1].day` begins with a field of rows, one such as `costs.spotFeeRate` ends with a field.
  const [first = '', ...rest] = error.quantity.replaceAll(/\[\d+\]/g, '').split('.')
  const name = first in fields ? first : (rest.at(-1) ?? first)
  const field = blame[name] ?? name
  const cell = cellOfPath({ path: error.quantity, control: fields[field]?.control })
  const problem: Problem = { requirement: error.requirement, found: error.found, cell, unfinished: false }
  return { [field]: field === name ? problem : { ...problem, subject: name } }
}
