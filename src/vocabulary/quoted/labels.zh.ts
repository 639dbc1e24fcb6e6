import type { labels as english } from './labels.en'

export const labels = {
  spotBidPrice: '现货买价',
  spotAskPrice: '现货卖价',
  bidYield: '买价收益率',
  offerYield: '卖价收益率',
  yieldWidth: '买卖收益率差',
} satisfies Record<keyof typeof english, string>
