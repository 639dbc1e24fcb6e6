import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  breakEvenFunding: {
    name: '盈亏平衡资金费率',
    text: '每期都按它支付时，浮动与固定利率债券收益相同的资金费率：资金费不再对冲为单利，每次再平衡为复投。高于它则浮动多赚。按净值比较时，两侧承担同类成本；未计浮动一侧的整手取整。',
  },
  impliedFunding: {
    name: '基差隐含资金费率',
    text: '基差占现货价的比例除以资金费结算次数：期货与永续所得相同的费率，未扣任何成本。理论上它就是市场的预期，差额则是确定性的价格。',
  },
  floatingReturn: {
    name: '浮动收益率',
    text: '预期资金费率在整个期间累积的收益，未年化：单利为费率 × 次数，复投则逐次复利。净值扣除四笔交易的成本：买卖现货，卖出并买回永续；单利的资金费未再对冲，不承担买回永续的成本。',
  },
  difference: {
    name: '固定减浮动',
    text: '同样的本金与期间，固定利率债券多赚多少美元；浮动多赚时为负数。分别与单利资金费和复投资金费相比。',
  },
  capitalWithMargin: {
    name: '收益率（本金加保证金为基数）',
    text: '盈亏除以本金与美元保证金之和，单利年率，Act/365：占用的美元更多，因此低于以现货为基数的收益率。',
  },
  bothLegs: {
    name: '收益率（两腿合计为基数）',
    text: '盈亏除以 BTC 与期货两者价值之和，单利年率，Act/365：约为以现货为基数的一半。期货腿即 BTC 按期货价计的美元价值。',
  },
} satisfies Record<keyof typeof english, EntryText>
