import type { Follow } from '../desk/follow/follow'
import type { Fields, Values } from '../form'
import type { Answer, Formulas } from './answer'
import type { BreakEven } from './breakEven'
import type { Example, FieldGroup, Words } from './calculator'
import type { Chart } from './chart'
import type { Detail } from './details'
import type { Layout } from './layout'
import type { LongWork } from './longWork'
import type { SourceName, Sources } from './sources'
import type { Profile } from '../desk/profile'

/** What a definition answers: the typed numbers are quantities by themselves, and a notice is a word and its condition. */
export type DefinedAnswer<Word extends string> = Omit<Answer<Word>, 'tables' | 'details' | 'notices'> & {
  tables?: Answer<Word>['tables']
  details?: Answer<Word>['details']
  notices?: Readonly<Partial<Record<Word, boolean>>>
}

/** A calculator as its author writes it. Everything shown is made from the model, which is computed once a draft. */
export type Definition<F extends Fields, Model, Word extends string> = {
  id: string
  words: Words<Word>
  /** The desk that it reads; the inverse one unless said. */
  desk?: Profile
  fields: F
  /** Own fields that follow the desk until something is typed there; the first example says the same as its desk. */
  follows?: Readonly<Partial<Record<keyof F & string, Follow>>>
  /** Own fields whose prices are of the desk's market, and are marked as such where the desk's market has changed. */
  market?: readonly (keyof F & string)[]
  groups?: readonly FieldGroup<keyof F & string, Word>[]
  layout: Layout<Word>
  examples: readonly Example<Word>[]
  /** What it reads of what came from outside; nothing unless said. */
  reads?: readonly SourceName[]
  model: (values: Values<F>, sources: Sources) => Model
  /** What a long model is made of, one after the other: what is remembered here is not computed again by the model. */
  parts?: (values: Values<F>, sources: Sources) => Iterable<unknown>
  answer: (model: Model) => DefinedAnswer<Word>
  /** Whether these values make more work than a frame has time for; left out where none do. */
  long?: (values: Values<F>, sources: Sources) => boolean
  formulas?: () => Promise<(model: Model) => Formulas>
  /** Every figure at which something ties, with the field that it belongs to: a test types each of them there. */
  breakEvens?: () => Promise<(model: Model) => readonly BreakEven<keyof F & string>[]>
  charts?: () => Promise<(model: Model) => readonly Chart<Word>[]>
  /** By title; an answer names those that its values have. */
  details?: () => Promise<Readonly<Partial<Record<Word, (model: Model) => Detail<Word>>>>>
  /** Long work that the reader may begin; nothing where these values have none. */
  jobs?: () => Promise<(model: Model) => readonly LongWork<Word>[]>
  /** The field to be blamed where core names a quantity that no field has. */
  blame?: Readonly<Record<string, keyof F & string>>
}
