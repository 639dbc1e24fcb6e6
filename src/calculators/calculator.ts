import type { Follows } from '../desk/follow/follow'
import type { Draft, Fields, Problems } from '../form'
import type { Answer, Formulas } from './answer'
import type { BreakEven } from './breakEven'
import type { Chart } from './chart'
import type { Detail } from './details'
import type { Layout } from './layout'
import type { LongWork } from './longWork'
import type { SourceName, Sources } from './sources'
import type { Profile } from '../desk/profile'

export type Language = 'en' | 'zh'

/** The words of a calculator: the ones that come with it, and a second language that is fetched when asked for. */
export type Words<Word extends string> = {
  en: Readonly<Record<Word, string>>
  zh: () => Promise<Readonly<Record<Word, string>>>
}

/** A preset with its source; the first of them is the initial state. */
export type Example<Word extends string> = { title: Word; source: Word; draft: Draft }

/** Quantities as the sources of a calculator's examples state them, by the example's title. */
export type StatedAnswers<Word extends string> = Readonly<Partial<Record<Word, Readonly<Record<string, string>>>>>

/** The panel's own questions, in a block with a title. */
export type FieldGroup<Id, Word> = {
  title: Word
  fields: readonly Id[]
  /** The choices of a field with which the group is asked at all. */
  onlyFor?: { field: Id; choices: readonly string[] }
}

export type Outcome<Word extends string = string> =
  | { state: 'answered'; answer: Answer<Word> }
  /** `unfinished`: some text is still on its way to a value. */
  | { state: 'refused'; problems: Problems; unfinished: boolean }

/** A question that users ask, with its types closed over: text goes in and an outcome comes out. */
export type Calculator = {
  id: string
  words: Words<string>
  /** The desk that it reads. */
  desk: Profile
  fields: Fields
  /** Own fields that follow the desk until something is typed there. */
  follows: Follows
  /** Own fields whose prices belong to one market and to no other. */
  market: readonly string[]
  groups: readonly FieldGroup<string, string>[]
  layout: Layout<string>
  examples: readonly Example<string>[]
  /** Which sources from outside change its answers. */
  reads: readonly SourceName[]
  /**
   * Computes what the answer of a draft is made from, part after part, and remembers it: the first half of `run`, for a start
   * in short tasks.
   */
  prepare: (draft: Draft, sources?: Sources) => Iterable<unknown>
  /** Pure; remembers the last few drafts, so that asking again is free. */
  run: (draft: Draft, sources?: Sources) => Outcome
  /** Whether a draft, however short, takes longer to answer than a frame. */
  isLong: (draft: Draft, sources?: Sources) => boolean
  // Parts of the answer that are fetched when they are shown; each is nothing for a draft without an answer.
  formulas: () => Promise<FormulasOf>
  breakEvens: () => Promise<BreakEvensOf>
  charts: () => Promise<ChartsOf>
  details: () => Promise<DetailOf>
  /** Null where it has no long work. */
  jobs: (() => Promise<JobsOf>) | null
}

export type FormulasOf = (draft: Draft, sources?: Sources) => Formulas
export type BreakEvensOf = (draft: Draft, sources?: Sources) => readonly BreakEven[]
export type ChartsOf = (draft: Draft, sources?: Sources) => readonly Chart<string>[]
export type JobsOf = (draft: Draft, sources?: Sources) => readonly LongWork<string>[]
/** The detail of a title; null where the draft has none. */
export type DetailOf = (given: { title: string; draft: Draft; sources?: Sources }) => Detail<string> | null
