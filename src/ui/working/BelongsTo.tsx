import type { BreakEven } from '../../calculators/breakEven'
import { labelOf } from '../fields/labelOf'
import { filled, useDictionary } from '../words'
import { belongs } from './belongs'

/** The field into which a break-even is typed. */
export function BelongsTo({ breakEven: { field, lotsAside } }: { breakEven: BreakEven }) {
  const dictionary = useDictionary()
  const words = belongs[dictionary.language]
  return (
    <p className="step__where">
      {filled(words.field, { field: labelOf({ name: field, dictionary }) })} {lotsAside === true && words.lots}
    </p>
  )
}
