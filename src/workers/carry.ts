import { Decimal } from '../core'

/** A value made fit to travel between threads: decimals as text under a mark of their own. */
export type Carried = { carried: unknown }

const mark = '§decimal'

/** Plain data with its decimals written out, digit for digit. */
export const carried = (value: unknown): Carried => ({ carried: packed(value) })

/** The data as it was, its decimals made anew. The caller names the type that was carried. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what was carried has the type of its sender
export const unpacked = <T>({ carried: value }: Carried): T =>
  // The other side packed a value of this type; what travels keeps every field.
  opened(value) as T

function packed(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return { [mark]: value.toString() }
  if (Array.isArray(value)) return value.map(packed)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, packed(part)]))
  return value
}

function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [first] = entries
  if (entries.length === 1 && first?.[0] === mark && typeof first[1] === 'string') return new Decimal(first[1])
  return Object.fromEntries(entries.map(([key, part]) => [key, opened(part)]))
}
