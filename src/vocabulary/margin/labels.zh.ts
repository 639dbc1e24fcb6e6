import type { labels as english, options as englishOptions } from './labels.en'

export const labels = {
  maintenanceOn: '维持保证金口径',
  maintenanceMarginRate: '维持保证金率',
  margin: '已缴保证金',
  liquidationPrice: '强平价',
  bankruptcyPrice: '破产价',
  marginRate: '美元保证金率（占期货价值）',
  marginUsd: '美元保证金',
} satisfies Record<keyof typeof english, string>

export const options = {
  'maintenanceOn.liquidation-value': '强平价值',
  'maintenanceOn.entry-value': '开仓价值',
} satisfies Record<keyof typeof englishOptions, string>
