import type { Quote } from './quotes'
import { readInstant } from './readInstant'
import type { Fault } from './reasons'

/** How a contract of this kind expires: an ISO instant after `at`, or null for a perpetual. */
export function readExpiry({ text, zone = null, kind, at }: ExpiryFound): { iso: string | null } | { fault: Fault } {
  const found = text.trim()
  if (kind === 'perpetual')
    return found === '' ? { iso: null } : { fault: { reason: 'perpetual-with-expiry', detail: found } }
  if (found === '') return { fault: { reason: 'no-expiry', detail: '' } }
  const reading = readInstant({ text: found, zone })
  if (reading.state === 'problem') return { fault: { reason: `expiry-${reading.problem}`, detail: found } }
  return reading.iso > at ? { iso: reading.iso } : { fault: { reason: 'expired', detail: reading.iso } }
}

type ExpiryFound = {
  /** As the source has it; empty where it has none. */
  text: string
  zone?: 'utc' | null
  kind: Quote['kind']
  /** ISO instant in UTC at which the contract has to be alive. */
  at: string
}
