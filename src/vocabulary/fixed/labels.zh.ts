import type { labels as english } from './labels.en'

export const labels = {
  coin: '买入 BTC',
  notionalCoin: '已对冲 BTC',
  heldCoin: 'BTC 余额',
  residualCoin: '未对冲 BTC',
  residualUsd: '未对冲 BTC（按现货价）',
  faceUsd: '到期面值',
  priceOfFace: '价格（占到期面值）',
  finalUsd: '到期所得',
  unexplainedUsd: '残差',
  naiveContracts: '张数（本金 ÷ 合约面值）',
  naiveHeldCoin: 'BTC 余额（本金 ÷ 合约面值）',
  naiveUnhedgedCoin: '未对冲 BTC（本金 ÷ 合约面值）',
  naiveFaceUsd: '到期面值（本金 ÷ 合约面值）',
  settlementPrice: '结算价',
  coinLegUsd: 'BTC 余额（美元）',
  futuresPnlCoin: '期货空头盈亏（BTC）',
  futuresPnlUsd: '期货空头盈亏（美元）',
} satisfies Record<keyof typeof english, string>
