import type { Quantities, Section } from './answer'
import type { Chart } from './chart'

/** What long work adds to an answer, shown under its title. */
export type Appendix<Word> = {
  quantities: Quantities
  sections: readonly Section<Word>[]
  charts: readonly Chart<Word>[]
}

/**
 * Long work beside an answer, started by the reader: a simulation, a replay. Its result is an appendix of the answer
 * and belongs to its input alone, seed included, so that a link reproduces it.
 */
export type LongWork<Word> = {
  /** Titles of the card, the button that starts it and the appendix. */
  title: Word
  /** What is worked through, for the progress: paths, rows. */
  unit: Word
  /** The kind of job that does it, by its name among the workers' kinds. */
  kind: string
  /** Plain data; decimals, lists, records and typed arrays. */
  input: Readonly<Record<string, unknown>>
  /** The result as that kind of job gives it. A method, so that a list of works with different results can be typed. */
  appendix(result: never): Appendix<Word>
}
