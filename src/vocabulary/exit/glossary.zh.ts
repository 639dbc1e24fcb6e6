import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  twapWindow: {
    name: 'TWAP 窗口',
    text: '交易所对指数取平均作为交割价的分钟数：Deribit、Binance、Bybit、OKX 及后期 BitMEX 为 30，Kraken 所用的 CME CF BRR 为 60，2021 年文章为 120。以交易所公布的规则为准。',
  },
  exitSigma: {
    name: '卖出风险（一倍标准差）',
    text: '卖出 BTC 所得相对交割价的一倍标准差，可正可负。在窗口结束卖出时为 波动率 × √(W / 3)，W 以年计：价格偏离自身均值的风险相当于三分之一的时间。',
  },
  slicedExit: {
    name: '分批卖出',
    text: '在窗口内等间隔、等份额卖出，每份在其时段末成交：n 批的风险为窗口结束卖出的 n 分之一。需要交割前手头已有的 BTC；交易所内的保证金不可用。',
  },
  exitDelay: {
    name: '卖出延迟',
    text: '交割后到 BTC 可提取并卖出的小时数。其全部时间加上窗口的三分之一，即 波动率 × √(W / 3 + h)，并按资金成本计息。',
  },
  simulatedExit: {
    name: '模拟的卖出风险',
    text: '由种子生成的 10,000 条模拟价格路径上的同一标准差及其标准误差，应落在闭式解的三倍误差之内。',
  },
} satisfies Record<keyof typeof english, EntryText>
