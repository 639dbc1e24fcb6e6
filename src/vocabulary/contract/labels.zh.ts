import type { labels as english, options as englishOptions } from './labels.en'

export const labels = {
  side: '方向',
  multiplier: '合约面值',
  lotSize: '每手张数',
  contracts: '合约张数',
  lots: '手数',
} satisfies Record<keyof typeof english, string>

export const options = {
  'side.long': '多',
  'side.short': '空',
} satisfies Record<keyof typeof englishOptions, string>
