import type { Formulas } from '../answer'
import type { Flows } from './flows'

/** A zero flow has no parts. */
export const formulasFor = ({ totals }: Flows): Formulas => ({
  cumulatedDirectionalUsd: 'cumulatedFlowUsd - cumulatedMatchedUsd',
  ...(totals.basisRate === null ? {} : { matchedFlowRate: 'cumulatedMatchedUsd / cumulatedFlowUsd' }),
})
