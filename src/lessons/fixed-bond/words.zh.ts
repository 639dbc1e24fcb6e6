import { beginnerWords } from './beginner.zh'
import { pricingWords } from './pricing.zh'
import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '固定利率债券',
  summary: '定价与张数：买入 BTC，卖出交割合约',

  'try.settles50': '结算价 50',
  'try.settles100': '结算价 100',
  'try.settles200': '结算价 200',

  ...pricingWords,
  ...beginnerWords,
}
