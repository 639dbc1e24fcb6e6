import type { labels as english } from './labels.en'

export const labels = {
  saleMoveRate: '卖出前的涨跌',
  settlementFeeCoin: '结算手续费（币）',
  soldCoin: '卖出的币',
  salePrice: '卖出价',
  saleUsd: '卖出所得',
  saleSlippageUsd: '此价下的退出滑点',
  saleFeeUsd: '此价下的退出手续费',
  settledUsd: '到手美元',
  coinAloneUsd: '只持有币',
  naiveSettledUsd: '结算所得（本金 ÷ 合约面值）',
} satisfies Record<keyof typeof english, string>
