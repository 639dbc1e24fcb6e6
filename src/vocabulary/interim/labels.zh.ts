import type { labels as english } from './labels.en'

export const labels = {
  interimSpotPrice: '届时现货价',
  interimFuturesPrice: '届时期货价',
  daysLater: '距今天数',
  interimPnlCoin: '期货未实现盈亏',
  interimEquityCoin: '届时权益',
  interimValueUsd: '届时价值',
  interimYield: '届时年化基差',
  pathDay: '第几天',
  pathRate: '路径上的年化基差',
} satisfies Record<keyof typeof english, string>
