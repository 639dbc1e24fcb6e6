import type { labels as english } from './labels.en'

export const labels = {
  fills: '成交',
  direction: '方向',
  entryPrice: '入场价',
  exitPrice: '离场价',
  entryValueCoin: '入场价值',
  exitValueCoin: '离场价值',
  pnlCoin: '盈亏（币）',
  pnlUsd: '盈亏（美元）',
  naivePnlCoin: '末值减初值（币）',
  naivePnlUsd: '末值减初值（美元）',
  tangentPnlCoin: '线性合约盈亏（按入场价折币）',
  tangentPnlUsd: '线性合约盈亏（美元）',
  breakEvenPrice: '盈亏平衡价',
  filledContracts: '成交张数',
  filledNotionalCoin: '成交价值',
  averageEntryPrice: '平均入场价',
  depositUsd: '保证金（美元）',
  liquidationOnLiquidationValue: '强平价（按强平价值）',
  liquidationOnEntryValue: '强平价（按入场价值）',
} satisfies Record<keyof typeof english, string>
