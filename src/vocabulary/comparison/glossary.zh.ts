import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  breakEvenFunding: {
    name: '盈亏平衡资金费率',
    text: '每次都按它支付时，浮动与固定利率债券打平的费率：资金费留着不动为单利，每次再对冲为再投入。高于它则浮动胜出。按净值比较时，两侧承担同类成本；未计浮动一侧的整手取整。',
  },
  impliedFunding: {
    name: '基差隐含资金费率',
    text: '基差率除以资金费次数：期货与永续所得相同的费率，未扣任何成本。理论上它就是市场的预期，差额则是确定性的价格。',
  },
  floatingReturn: {
    name: '浮动收益率',
    text: '假设的资金费率在整个期间累积的收益，未年化：单利为费率 × 次数，再投入则逐次复利。净值再乘以四笔交易后的留存：买卖现货，卖出并买回永续。',
  },
  difference: {
    name: '固定减浮动',
    text: '同样的本金与期间，固定利率债券多得多少美元；浮动较多时为负数。分别与单利资金费和再投入资金费相比。',
  },
  capitalWithMargin: {
    name: '以本金加保证金计的收益率',
    text: '利润除以本金与美元保证金之和，单利年率，Act/365：占用的美元更多，因此低于以现货计的收益率。',
  },
  bothLegs: {
    name: '以两腿合计的收益率',
    text: '利润除以币与期货两者价值之和，单利年率，Act/365：约为以现货计的收益率的一半。期货腿即币按期货价计的美元价值。',
  },
} satisfies Record<keyof typeof english, EntryText>
