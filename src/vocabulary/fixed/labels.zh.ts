import type { labels as english } from './labels.en'

export const labels = {
  coin: '买入的币',
  notionalCoin: '已对冲的币',
  heldCoin: '持有的币',
  residualCoin: '未对冲余量',
  residualUsd: '未对冲余量（按现货价）',
  faceUsd: '面值',
  priceOfFace: '价格（占面值）',
  finalUsd: '到期美元',
  unexplainedUsd: '未解释',
  naiveContracts: '张数（本金 ÷ 合约面值）',
  naiveHeldCoin: '持有的币（本金 ÷ 合约面值）',
  naiveUnhedgedCoin: '未对冲（本金 ÷ 合约面值）',
  naiveFaceUsd: '面值（本金 ÷ 合约面值）',
  settlementPrice: '结算价',
  coinLegUsd: '现货（美元）',
  futuresPnlCoin: '期货空头（币）',
  futuresPnlUsd: '期货空头（美元）',
} satisfies Record<keyof typeof english, string>
