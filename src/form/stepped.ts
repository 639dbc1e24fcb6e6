import { addDays, decimal, type Decimal } from '../core'
import type { Control, Field, Unit } from './field'
import { grouped } from './grouped'

/** One press of an arrow key: a tick, a lot, a day, a hundredth of a percent. */
const steps: Readonly<Record<Unit, Decimal>> = {
  usd: decimal('1000'),
  price: decimal('0.5'),
  coin: decimal('0.01'),
  rate: decimal('0.0001'),
  contracts: decimal('1'),
  days: decimal('1'),
  number: decimal('1'),
}

export type Step = {
  /** How many steps up; negative is down. */
  by: number
  /** Contracts in a lot, where whole lots are stepped. */
  lot?: Decimal | undefined
}

/** The text one or more steps on; the same text where the next value would be out of the field's domain. */
export function stepped({ field, text }: { field: Field<unknown>; text: string }, { by, lot }: Step): string {
  const reading = field.read(text)
  if (reading.state === 'problem') return text
  const next = nextText(field.control, reading.value, field, { by, lot })
  if (next === null || field.read(next).state === 'problem') return text
  return text.includes(',') ? grouped(next) : next
}

function nextText(control: Control, value: unknown, field: Field<unknown>, { by, lot }: Step): string | null {
  if (control.kind === 'number') {
    const step = control.unit === 'contracts' && lot !== undefined ? lot : steps[control.unit]
    // A field whose control is a number reads and writes Decimals.
    return field.write((value as Decimal).plus(step.times(by)))
  }
  // A field whose control is an instant reads and writes ISO text.
  if (control.kind === 'instant') return daysOn(value as string, by)
  return null
}

/** The same time of day, written as finely as it has to be; the calendar's last years have no neighbours to step into. */
function daysOn(instant: string, by: number): string | null {
  if (/^(0000|9999)/.test(instant)) return null
  return addDays({ instant, days: decimal(`${by}`) }).replace(/(:00)?\.000Z$/, 'Z')
}
