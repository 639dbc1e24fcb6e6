import type { Formulas } from '../answer'
import type { Flows } from './flows'

/** A part of no flow is none. */
export const formulasFor = ({ totals }: Flows): Formulas => ({
  cumulatedDirectionalUsd: 'cumulatedFlowUsd - cumulatedMatchedUsd',
  ...(totals.basisRate === null ? {} : { matchedFlowRate: 'cumulatedMatchedUsd / cumulatedFlowUsd' }),
})
