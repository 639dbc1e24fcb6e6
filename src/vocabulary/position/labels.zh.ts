import type { labels as english } from './labels.en'

export const labels = {
  fills: '成交',
  direction: '方向',
  entryPrice: '开仓价',
  exitPrice: '平仓价',
  entryValueCoin: '开仓名义价值（BTC）',
  exitValueCoin: '平仓名义价值（BTC）',
  pnlCoin: '盈亏（BTC）',
  pnlUsd: '盈亏（美元）',
  naivePnlCoin: '末值减初值（BTC）',
  naivePnlUsd: '末值减初值（美元）',
  tangentPnlCoin: '线性合约盈亏（按开仓价折 BTC）',
  tangentPnlUsd: '线性合约盈亏（美元）',
  breakEvenPrice: '盈亏平衡价',
  filledContracts: '成交张数',
  filledNotionalCoin: '成交名义价值（BTC）',
  averageEntryPrice: '开仓均价',
  depositUsd: '已缴保证金（美元）',
  liquidationOnLiquidationValue: '强平价（按强平价值）',
  liquidationOnEntryValue: '强平价（按开仓价值）',
} satisfies Record<keyof typeof english, string>
