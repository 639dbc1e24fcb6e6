import { payoffWords } from './payoff.zh'
import { returnWords } from './returns.zh'
import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '到期收益与成本',
  summary: '债券到期支付多少，扣除成本后还剩多少',

  'try.settles50': '结算价 50',
  'try.settles200': '结算价 200',
  'try.settles1000000': '结算价 1,000,000',

  ...payoffWords,
  ...returnWords,
}
