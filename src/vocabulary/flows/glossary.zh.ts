import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  etfFlow: {
    name: 'ETF 净流入',
    text: '当日申购减赎回，以美元计：流入基金的资金，不论由谁持有、与何对冲。',
  },
  openInterestChange: {
    name: '持仓量变动',
    text: '当日新开减平仓的张数，乘每张 BTC 数量，再乘价格，以美元计。原有合约的价值变动不计。',
  },
  flowAttribution: {
    name: '资金流归因',
    text: '买入份额并卖出期货会使两者同增：符号相同时，较小者为基差交易最多能解释的部分，其余为方向性。符号相反则为零。',
  },
} satisfies Record<keyof typeof english, EntryText>
