import { decimal, seededNumbers } from '../core'
import { problem, type Draft, type Reading } from './field'
import { readNumber } from './readNumber'
import { grouped } from './grouped'

/** From which a number is drawn: from, from + step, ... up to `to`, as numerals in the field's own unit. */
export type Draw = { from: string; to: string; step: string }

export type FreshTextsArguments = {
  seed: string
  draws: Readonly<Record<string, Draw>>
  /** Texts of tables, with the drawn numbers in them as `{name}`. */
  templates?: Readonly<Record<string, string>>
}

/** A text from a link or a store may be of any length, and is read at every keystroke. */
const longestSeed = 60

/** The texts of fields that a seed fills with fresh numbers; the seed is text too, because it stands in links. */
export function freshTexts({ seed, draws, templates = {} }: FreshTextsArguments): Reading<Draft> {
  if (seed.length > longestSeed) return problem('must be at most 60 characters', { found: seed })
  const reading = readNumber(seed)
  if (reading.state === 'problem') return reading
  if (!reading.value.isInteger()) return problem('must be a whole number', { found: seed })
  if (reading.value.isNegative()) return problem('must be at least zero', { found: seed })
  const ranges = Object.fromEntries(
    Object.entries(draws).map(([name, { from, to, step }]) => [
      name,
      { from: decimal(from), to: decimal(to), step: decimal(step) },
    ]),
  )
  const numbers = seededNumbers({ seed: reading.value, ranges })
  const texts: Draft = Object.fromEntries(
    Object.entries(numbers).map(([name, number]) => [name, grouped(number.toFixed())]),
  )
  const written = Object.entries(templates).map(([name, template]) => [
    name,
    template.replace(/\{(\w+)\}/g, (whole, drawn: string) => texts[drawn] ?? whole),
  ])
  // The entries just above are pairs of texts, which the array's type does not say.
  return { state: 'value', value: { ...texts, ...(Object.fromEntries(written) as Draft) } }
}
