import type { EntryText } from '../glossary'
import type { entries as english } from './glossary.en'

export const entries = {
  markToMarket: {
    name: '盯市（按市价估值）',
    text: '按此刻价格计算、如同立即平仓的仓位价值或盈亏。到期之前，债券的市值随基差起伏，面值却不变；除非标签注明，否则不含退出成本。',
  },
  valueOnTheWay: {
    name: '届时价值',
    text: '到期之前，按届时现货价与期货价计的债券价值：持有的币加期货浮动盈亏，按届时现货价折成美元，未扣退出成本。到期时，它等于面值加未对冲的币。',
  },
  path: {
    name: '路径',
    text: '按天输入或粘贴的数值：计算持有期间的价值时为年化基差，浮动利率债券则为资金费率与价格。两天之间作线性插值。',
  },
  day: {
    name: '第几天',
    text: '从估值时刻或开仓起，每 24 小时为一天，可以是小数。',
  },
} satisfies Record<keyof typeof english, EntryText>
