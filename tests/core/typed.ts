import { decimal } from '../../src/core'

export const numeral = /^[+-]?(\d+\.?\d*|\.\d+)$/

/** What the reference file writes as text, as the core takes it: numerals as decimals, all else as it is. */
export function typed(value: unknown): unknown {
  if (typeof value === 'string') return numeral.test(value) ? decimal(value) : value
  if (Array.isArray(value)) return value.map(typed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, typed(entry)]))
}
