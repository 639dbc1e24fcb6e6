import type { labels as english } from './labels.en'

export const labels = {
  spotBid: '现货买一价',
  spotAsk: '现货卖一价',
  futuresBid: '期货买一价',
  futuresAsk: '期货卖一价',
  bidBasis: '买价基差',
  offerBasis: '卖价基差',
  bidYield: '买价收益率',
  offerYield: '卖价收益率',
  yieldWidth: '买卖收益率差',
} satisfies Record<keyof typeof english, string>
