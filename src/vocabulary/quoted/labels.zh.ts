import type { labels as english } from './labels.en'

export const labels = {
  bidYield: '买价收益率',
  offerYield: '卖价收益率',
  yieldWidth: '买卖收益率差',
} satisfies Record<keyof typeof english, string>
