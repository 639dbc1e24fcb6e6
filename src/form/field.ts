import type { Requirement as CoreRequirement } from '../core'

/** What the form may demand of a text, beside what the core demands of a value. */
export const formRequirements = [
  'must not be empty',
  'must not be that small',
  'must read like 1,234.56',
  'must be greater than −100%',
  'must be within ±100%',
  'must be 0% to below 100%',
  'must fit the columns',
  'must have at most 20,000 rows',
  'must be at most 60 characters',
  'must be a contract on BTC',
  'must be from −1 to 1',
  'must be at most 48',
  'must be at most 100,000',
] as const
export type Requirement = CoreRequirement | (typeof formRequirements)[number]

/** Whose question a field is: the desk's (market and account, asked once) or one panel's. */
export type Scope = 'desk' | 'panel'

/** How a number is typed, shown and stepped. A rate is typed in percent and read as a fraction. */
export type Unit = 'usd' | 'price' | 'coin' | 'rate' | 'contracts' | 'days' | 'number'

/** Where in a table of rows a problem sits: the row as people count, from 1. */
export type Cell = { row: string; column: string | null }

export type Problem = {
  requirement: Requirement
  /** The text found, as typed. */
  found: string
  cell: Cell | null
  /** The quantity that the requirement speaks of, where it is not the field itself but one that follows from it. */
  subject?: string
  /** Still on its way to a value, such as `-` or `1e`: no error is shown while it is being typed. */
  unfinished: boolean
}
export type Reading<T> = { state: 'value'; value: T } | { state: 'problem'; problem: Problem }

/** What a field looks like to whoever draws it. */
export type Control =
  | { kind: 'number'; unit: Unit; slider: Slider | null }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'instant' }
  | { kind: 'rows'; columns: readonly { id: string; control: Control }[] }
  | { kind: 'name' }

/** The stretch of values that a slider runs over, on a log scale. */
export type Slider = {
  from: string
  to: string
  /** The quantity at which it ends, where that is less: nobody posts more than is held. */
  most?: string
}

/** A question with a typed answer: how it is asked, and how its text is read and written. */
export type Field<T> = {
  scope: Scope
  control: Control
  read: (text: string) => Reading<T>
  /** The text that reads as the value. A method, so that a list of fields of any type can be typed. */
  write(value: T): string
}

export type Fields = Readonly<Record<string, Field<unknown>>>
/** What was typed, by field. */
export type Draft = Readonly<Record<string, string>>
/** Texts to be typed; null takes away what was typed. */
export type Filled = Readonly<Record<string, string | null>>
export type Values<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never }

export const value = <T>(read: T): Reading<T> => ({ state: 'value', value: read })

export function problem(
  requirement: Requirement,
  at: { found: string; cell?: Cell; unfinished?: boolean },
): { state: 'problem'; problem: Problem } {
  return {
    state: 'problem',
    problem: { requirement, found: at.found, cell: at.cell ?? null, unfinished: at.unfinished ?? false },
  }
}
