import { LosslessNumber } from 'lossless-json'

/** An object of a payload whose numbers are still the digits they were written with. */
export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof LosslessNumber)

/** A field of a value, or undefined where the value is no object or has no such field. */
export const fieldOf = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined

/** The characters of a text or a number; null for anything else. */
export function textOf(value: unknown): string | null {
  if (value instanceof LosslessNumber) return value.value
  return typeof value === 'string' ? value : null
}

/** The text in a field, empty where there is none. */
export const textAt = (value: unknown, key: string): string => textOf(fieldOf(value, key)) ?? ''

export const hasAny = (value: unknown, ...keys: readonly string[]): boolean =>
  keys.some((key) => fieldOf(value, key) !== undefined)

const longestExcerpt = 80

/** A value as a report shows it: short, and a list or an object by its brackets alone, for they may be deep. */
export function excerptOf(value: unknown): string {
  if (Array.isArray(value)) return '[…]'
  if (isObject(value)) return '{…}'
  return (textOf(value) ?? String(value)).slice(0, longestExcerpt)
}
