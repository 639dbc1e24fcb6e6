import { beginnerWords } from './beginner.zh'
import { payoffWords } from './payoff.zh'
import { pricingWords } from './pricing.zh'
import { returnWords } from './returns.zh'
import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '固定利率债券',
  summary: '买入币，卖出交割期货：赚取美元利息',

  'try.settles50': '结算价 50',
  'try.settles100': '结算价 100',
  'try.settles200': '结算价 200',
  'try.settles1000000': '结算价 1,000,000',

  ...pricingWords,
  ...beginnerWords,
  ...payoffWords,
  ...returnWords,
}
