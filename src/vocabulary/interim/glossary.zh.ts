import type { EntryText } from '../entryText'
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
} satisfies Record<keyof typeof english, EntryText>
