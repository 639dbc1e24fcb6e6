import type { labels as english } from './labels.en'

export const labels = {
  stripSpotPrice: '现货',
  stripFuturesPrice: '期货',
  maturity30Rate: '30 天',
  maturity60Rate: '60 天',
  maturity90Rate: '90 天',
  maturity120Rate: '120 天',
  stripTimeCount: '时点数',
  stripLeftOut: '略去的行',
  stripGapCount: '空缺',
  quoteCount: '期货数',
  stripDay: '日期',
  stripLeastDays: '最少剩余天数',
  stripFrom: '报价来源',
  stripSeries: '期货序列',
  stripCoinSeries: '现货序列',
  stripRows: '期货报价',
  stripTime: '时间（UTC）',
  stripExpiry: '期货到期（UTC）',
  stripRule: '到期日之间',
} satisfies Record<keyof typeof english, string>
