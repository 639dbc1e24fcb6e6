import { forcedUnwind, type Decimal } from '../../core'
import type { Quantities } from '../answer'
import type { UnwindValues } from './fields'

/** How bad a day is: the basis to close at, the hurry, and the margin that the exchange then asks. */
export type Stress = Pick<UnwindValues, 'closingRate' | 'urgency' | 'marginAfterRate'>

/** The position closed at the typed basis, and at any other. */
export function unwindOf(values: UnwindValues) {
  const under = ({ closingRate, urgency, marginAfterRate }: Stress) =>
    forcedUnwind({
      ...values,
      urgency,
      notionalUsd: values.unwindNotionalUsd,
      fromRate: values.booksRate,
      toRate: closingRate,
      days: values.unwindDays,
      marginFromRate: values.marginBeforeRate,
      marginToRate: marginAfterRate,
      financingRate: values.costOfCapital,
    })
  const at = (closingRate: Decimal) => under({ ...values, closingRate })
  return { values, at, under, closed: at(values.closingRate) }
}
export type Unwind = ReturnType<typeof unwindOf>

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf({ closed }: Unwind): Quantities {
  const { lossUsd, lossRate, breakEvenRate, ...rest } = closed
  return { ...rest, unwindLossUsd: lossUsd, unwindLossRate: lossRate, unwindBreakEvenRate: breakEvenRate }
}
