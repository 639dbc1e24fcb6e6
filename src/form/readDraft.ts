import type { Draft, Field, Fields, Problem, Reading, Values } from './field'

export type Problems = Readonly<Record<string, Problem>>
export type DraftReading<F extends Fields> =
  { state: 'values'; values: Values<F> } | { state: 'problems'; problems: Problems }

/** The last reading of each field: most keystrokes change one text of two dozen. */
const lastReadings = new WeakMap<Field<unknown>, { text: string; reading: Reading<unknown> }>()

function readingOf(field: Field<unknown>, text: string): Reading<unknown> {
  const last = lastReadings.get(field)
  if (last?.text === text) return last.reading
  const reading = field.read(text)
  lastReadings.set(field, { text, reading })
  return reading
}

/** All fields of a draft read at once: every value, or every problem by field. A text that was never typed is empty. */
export function readDraft<F extends Fields>({ fields, draft }: { fields: F; draft: Draft }): DraftReading<F> {
  const values: Record<string, unknown> = {}
  const problems: Record<string, Problem> = {}
  for (const [id, field] of Object.entries(fields)) {
    const reading = readingOf(field, draft[id] ?? '')
    if (reading.state === 'value') values[id] = reading.value
    else problems[id] = reading.problem
  }
  if (Object.keys(problems).length > 0) return { state: 'problems', problems }
  // Each value was read by the field of the same name just above, which is what Values says.
  return { state: 'values', values: values as Values<F> }
}
