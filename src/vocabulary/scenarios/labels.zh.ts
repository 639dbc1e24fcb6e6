import type { labels as english } from './labels.en'

export const labels = {
  spotShockRate: '现货冲击',
  basisShockRate: '年化基差冲击',
  spotRangeRate: '网格：现货 ±',
  basisRangeRate: '网格：年化基差 ±',
  todayValueUsd: '今日价值',
  shockedSpotPrice: '冲击后现货价',
  shockedFuturesPrice: '冲击后期货价',
  shockedBasisYield: '冲击后年化基差',
  shockedPnlCoin: '盯市盈亏（BTC）',
  shockedValueUsd: '冲击后价值',
  shockedChangeUsd: '盯市变动（USD）',
  marginLeftCoin: '剩余保证金',
  shockedTierRate: '冲击后的维持保证金率',
  maintenanceCoin: '维持保证金',
  spareMarginCoin: '超出维持保证金的部分',
  callSpotShockRate: '触发强平的现货冲击',
  callBasisShockRate: '触发强平的年化基差冲击',
} satisfies Record<keyof typeof english, string>
