import type { Field, facts } from './facts'

export const labels = {
  maintenanceOn: 'Maintenance on',
  maintenanceMarginRate: 'Maintenance margin',
  margin: 'Margin posted',
  liquidationPrice: 'Liquidation price',
  bankruptcyPrice: 'Bankruptcy price',
  marginRate: 'USD margin, % of the future',
  marginUsd: 'USD margin',
} satisfies Record<Field | keyof typeof facts, string>

export const options = {
  'maintenanceOn.liquidation-value': 'Liquidation value',
  'maintenanceOn.entry-value': 'Entry value',
}
