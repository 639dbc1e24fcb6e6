import type { labels as english } from './labels.en'

export const labels = {
  saleMoveRate: '卖出前涨跌幅',
  settlementFeeCoin: '结算手续费（BTC）',
  soldCoin: '卖出 BTC',
  salePrice: '卖出价',
  saleUsd: '卖出所得',
  saleSlippageUsd: '此价下的卖出滑点',
  saleFeeUsd: '此价下的卖出手续费',
  settledUsd: '净到手金额',
  coinAloneUsd: '只持有 BTC',
  naiveSettledUsd: '净到手金额（本金 ÷ 合约面值）',
} satisfies Record<keyof typeof english, string>
