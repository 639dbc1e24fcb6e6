import { arithmetic, type Decimal } from '../../core'
import type { Quantities } from '../../calculators/answer'
import { isTerm } from '../../vocabulary/letters'
import type { Trap } from '../../lessons/lesson'

/** The figure that a slip leads to; null where these numbers lead to none. */
export function trapValue(trap: Trap<string>, quantities: Quantities): Decimal | null {
  if ('term' in trap) return quantities[trap.term] ?? null
  const valueOf = (name: string) => (isTerm(name) ? quantities[name] : null)
  // A figure that is not there leaves a text that is no sum.
  return arithmetic(trap.expression.replace(/[a-z]\w*/gi, (name) => `(${valueOf(name)?.toFixed() ?? ''})`))
}
