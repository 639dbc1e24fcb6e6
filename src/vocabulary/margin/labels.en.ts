import type { Field, facts } from './facts'

export const labels = {
  maintenanceOn: 'Maintenance on',
  maintenanceMarginRate: 'Maintenance margin',
  margin: 'Deposit',
  liquidationPrice: 'Liquidation price',
  bankruptcyPrice: 'Bankruptcy price',
  marginRate: 'Margin of the future, in dollars',
  marginUsd: 'Margin in dollars',
} satisfies Record<Field | keyof typeof facts, string>

export const options = {
  'maintenanceOn.liquidation-value': 'Liquidation value',
  'maintenanceOn.entry-value': 'Entry value',
}
