import type { labels as english } from './labels.en'

export const labels = {
  capitalUsd: '本金',
  costOfCapital: '资金成本',
  equityCoin: '权益（币）',
  equityUsd: '权益（美元）',
  profitUsd: '利润',
  returnRate: '期间收益率',
  excessYield: '超出资金成本',
  carryUsd: '持有收益',
} satisfies Record<keyof typeof english, string>
