import { bareNumber, coin, price, rate, signedContracts, signedRate, signedUsd, type TermFacts } from '../units'

/** Flows of funds, and the part of them that the basis trade explains. */
export const facts = {
  flowContractCoin: coin,
  etfFlowUsd: signedUsd,
  contractsChange: signedContracts,
  flowPrice: price,
  flowBasisRate: rate,
  openInterestChangeUsd: signedUsd,
  matchedFlowUsd: signedUsd,
  directionalFlowUsd: signedUsd,
  cumulatedFlowUsd: signedUsd,
  cumulatedMatchedUsd: signedUsd,
  cumulatedDirectionalUsd: signedUsd,
  matchedFlowRate: signedRate,
  flowDay: bareNumber,
  flowDayCount: bareNumber,
  directionalDayCount: bareNumber,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field = 'flowRows' | 'flowDate'
