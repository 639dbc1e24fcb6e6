import { forcedUnwind, type Decimal } from '../../core'
import type { Quantities } from '../answer'
import type { UnwindValues } from './fields'

/** The position closed at the typed basis, and at any other. */
export function unwindOf(values: UnwindValues) {
  const at = (closingRate: Decimal) =>
    forcedUnwind({
      ...values,
      notionalUsd: values.unwindNotionalUsd,
      fromRate: values.booksRate,
      toRate: closingRate,
      days: values.unwindDays,
      marginFromRate: values.marginBeforeRate,
      marginToRate: values.marginAfterRate,
      financingRate: values.costOfCapital,
    })
  return { values, at, closed: at(values.closingRate) }
}
export type Unwind = ReturnType<typeof unwindOf>

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf({ closed }: Unwind): Quantities {
  const { lossUsd, lossRate, breakEvenRate, ...rest } = closed
  return { ...rest, unwindLossUsd: lossUsd, unwindLossRate: lossRate, unwindBreakEvenRate: breakEvenRate }
}
