import type { labels as english } from './labels.en'

export const labels = {
  capitalUsd: '本金',
  costOfCapital: '资金成本',
  equityCoin: '权益（BTC）',
  equityUsd: '权益（美元）',
  profitUsd: '净盈亏',
  returnRate: '期间收益率',
  excessYield: '超额收益率',
  carryUsd: '超额收益（美元）',
} satisfies Record<keyof typeof english, string>
