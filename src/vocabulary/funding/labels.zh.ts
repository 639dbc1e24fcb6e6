import type { labels as english } from './labels.en'

export const labels = {
  fundingRate: '资金费率',
  averageFunding: '平均资金费率',
  annualisedFunding: '平均资金费率年化（单利）',
  annualisedCompoundedFunding: '平均资金费率年化（复利）',
  eventCount: '资金费结算次数',
  fundingDays: '计费天数',
  keptShareRate: '扣除全部交易成本后剩余',
  costRecoveryRate: '回本所需累计资金费',
  recoveryDays: '回本天数',
} satisfies Record<keyof typeof english, string>
