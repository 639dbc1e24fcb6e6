import { Decimal, instantProblem } from '../../../src/core'
import type { VenueMessage } from '../../../src/market/readers'

const times = ['sourceTime', 'expiry', 'nextTime']

/** What no message may hold: a figure that is not finite, a time that is no instant, a text that only looks like a figure. */
export function faultsIn(message: VenueMessage): string[] {
  return faultsOf(message, '')
}

function faultsOf(value: unknown, path: string): string[] {
  if (Decimal.isDecimal(value)) return value.isFinite() ? [] : [`${path}: ${value.toString()}`]
  if (Array.isArray(value)) return value.flatMap((one, index) => faultsOf(one, `${path}.${index}`))
  if (typeof value === 'number') return [`${path}: a binary number`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, found]) => {
    const at = path === '' ? key : `${path}.${key}`
    const isTime = times.includes(key) && typeof found === 'string'
    return isTime && instantProblem(found) !== null ? [`${at}: ${found}`] : faultsOf(found, at)
  })
}
