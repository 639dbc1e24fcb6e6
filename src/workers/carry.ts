import { Decimal } from '../core'

/** A value made fit to travel between threads: decimals as text under a mark of their own. */
export type Carried = { carried: unknown }

const mark = '§decimal'

/** Plain data with its decimals written out, digit for digit. What is neither list nor record travels as it is. */
export const carried = (value: unknown): Carried => ({ carried: packed(value) })

/** The data as it was, its decimals rebuilt. The caller names the type that was carried. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what was carried has the type of its sender
export const unpacked = <T>({ carried: value }: Carried): T =>
  // The other side packed a value of this type; what travels keeps every field.
  opened(value) as T

/** The memory in a value that can be handed over rather than copied, each piece once. */
export const buffersIn = (value: unknown): ArrayBuffer[] => [...new Set(piecesIn(value))]

function packed(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return { [mark]: value.toString() }
  if (Array.isArray(value)) return value.map(packed)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, packed(part)]))
}

function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened)
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
  const [first] = entries
  if (entries.length === 1 && first?.[0] === mark && typeof first[1] === 'string') return new Decimal(first[1])
  return Object.fromEntries(entries.map(([key, part]) => [key, opened(part)]))
}

function piecesIn(value: unknown): ArrayBuffer[] {
  if (value instanceof ArrayBuffer) return [value]
  if (ArrayBuffer.isView(value)) return piecesIn(value.buffer)
  if (Array.isArray(value)) return value.flatMap(piecesIn)
  return isRecord(value) ? Object.values(value).flatMap(piecesIn) : []
}

/** A file, a buffer, a typed array is no record, although it is an object. */
function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
