import type { Field, facts } from './facts'

export const labels = {
  flowContractCoin: 'BTC per contract',
  etfFlowUsd: 'ETF flow',
  contractsChange: 'Change in contracts',
  flowPrice: 'Futures price',
  flowBasisRate: 'Basis p.a.',
  openInterestChangeUsd: 'Change in open interest',
  matchedFlowUsd: 'Basis trade',
  directionalFlowUsd: 'Directional',
  cumulatedFlowUsd: 'Flow so far',
  cumulatedMatchedUsd: 'Basis trade so far',
  cumulatedDirectionalUsd: 'Directional so far',
  matchedFlowRate: 'Basis trade, % of flow',
  flowDay: 'Day of the table',
  flowDayCount: 'Days',
  directionalDayCount: 'Inflow days without basis trade',
  flowRows: 'Days',
  flowDate: 'Date',
} satisfies Record<Field | keyof typeof facts, string>
