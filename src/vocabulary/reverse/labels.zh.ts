import type { labels as english } from './labels.en'

export const labels = {
  coinBorrowRate: 'BTC 借币年利率',
  breakEvenCoinBorrowRate: '借币利率临界值',
  borrowedCoin: '借入 BTC',
  shortSaleUsd: '卖出所得',
  boughtPrice: '期货成交价',
  boughtContracts: '买入张数',
  boughtNotionalCoin: '名义价值（BTC）',
  boughtFaceUsd: '到期面值',
  boughtFeeCoin: '期货手续费（BTC）',
  coinInterest: '利息（BTC）',
  reverseOpenCoin: '未覆盖 BTC',
  buyBackUsd: '还币成本',
  reverseProfitUsd: '盈亏',
  reverseCarryUsd: '超额收益（美元）',
  reverseYield: '超额收益年化',
} satisfies Record<keyof typeof english, string>
