import type { Problem, Reading } from '../../src/form'

/** A reading in a word: the value as text, `unfinished`, or what is demanded. */
export function saidOf(reading: Reading<unknown>): string {
  if (reading.state === 'value') return `value ${String(reading.value)}`
  return reading.problem.unfinished ? 'unfinished' : reading.problem.requirement
}

/** The problem with a text that has one. */
export function problemIn(reading: Reading<unknown>): Problem {
  if (reading.state === 'problem') return reading.problem
  throw new Error(`read as ${String(reading.value)}`)
}

/** The value of a text that has one. */
export function valueOf<T>(reading: Reading<T>): T {
  if (reading.state === 'value') return reading.value
  throw new Error(reading.problem.requirement)
}

/** Every beginning of a text, as it stands in a field while it is typed. */
export const beginningsOf = (text: string): string[] => Array.from(text, (_, index) => text.slice(0, index + 1))
