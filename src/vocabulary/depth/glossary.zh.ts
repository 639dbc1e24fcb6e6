import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  orderBook: {
    name: '盘口',
    text: '各价位上他人愿卖（卖盘）与愿买（买盘）的数量。买入 BTC 自最低卖价向上吃，卖出期货自最高买价向下吃。各交易所的数量以美元、张或 BTC 计。',
  },
  bookDepth: {
    name: '深度',
    text: '两个盘口中先耗尽者所对应的本金。再大便无价格：最后一档之后不作任何假设。',
  },
  averageFill: {
    name: '成交均价',
    text: '代表一笔委托全部成交的单一价格：现货为美元除以 BTC，反向期货为卖出的美元除以按各自价格折算的 BTC。',
  },
  yieldAtSize: {
    name: '该规模净年化',
    text: '以该本金按盘口而非按报价买卖的债券，扣除全部费用后的年化收益率。规模越大只会越低；规模为零时即最优卖价与最优买价之下的收益。单利、Act/365，不计整手。',
  },
  sizeLimits: {
    name: '盈亏平衡规模与超额收益最大的规模',
    text: '每多一美元，所赚少于前一美元。新增一美元恰好赚到资金成本之处，超额收益的美元数最大；整笔交易恰好赚到资金成本之处，超额收益为零。',
  },
  bookStep: {
    name: '现货步长',
    text: '现货市场可交易的最小 BTC 数量。不足一步的部分留作美元，正如不足一手的部分留作 BTC。',
  },
} satisfies Record<keyof typeof english, EntryText>
