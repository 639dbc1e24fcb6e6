import type { Field } from './field'
import { grouped } from './grouped'

/** A text as shown while nobody types in it: thousands grouped, abbreviations written out. */
export function tidied({ field, text }: { field: Field<unknown>; text: string }): string {
  if (field.control.kind !== 'number' || field.control.unit === 'rate') return text
  const reading = field.read(text)
  if (reading.state === 'problem') return text
  const plain = text.trim()
  if (/^-?[\d.]+$/.test(plain)) return grouped(plain)
  return /[a-z]$|e/i.test(plain) ? grouped(field.write(reading.value)) : text
}
