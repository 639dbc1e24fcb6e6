import type { Field } from './field'
import { grouped } from './grouped'

/** More than a number and its sign of percent: letters, or another sign between thousands. */
const named = /[^\d.,+−\-%０-９．，＋－％\s]|\d\s+\d/

/** A text as shown while nobody types in it: thousands grouped, abbreviations and names of units written out. */
export function tidied({ field, text }: { field: Field<unknown>; text: string }): string {
  if (field.control.kind !== 'number') return text
  const reading = field.read(text)
  if (reading.state === 'problem') return text
  const plain = text.trim()
  const isRate = field.control.unit === 'rate'
  if (/^-?[\d.]+$/.test(plain)) return isRate ? text : grouped(plain)
  return named.test(plain.replace(isRate ? /e/i : '', '')) ? grouped(field.write(reading.value)) : text
}
