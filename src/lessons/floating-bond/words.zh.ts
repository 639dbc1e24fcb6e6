import { fundingWords } from './funding.zh'
import { slipWords } from './slips.zh'
import { termWords } from './terms.zh'
import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '浮动利率债券',
  summary: '买入 BTC，卖出永续合约：利息每八小时重新确定',

  'trap.whole': '这是账户里的美元。合约须为整张，且不超过 BTC 所能覆盖。',
  'trap.opening': '这是第一天卖出的张数。此后 BTC 已有进出。',
  'try.price200': '价格翻倍到 200',

  ...fundingWords,
  ...termWords,
  ...slipWords,
}
