import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  markToMarket: {
    name: '盯市（按市价估值）',
    text: '按当前价格计算、如同立即平仓的仓位价值或盈亏。到期之前，债券的市值随基差起伏，到期面值却不变；除非标签注明，否则不含卖出成本。',
  },
  valueOnTheWay: {
    name: '届时价值',
    text: '到期之前，按届时现货价与期货价计的债券价值：BTC 余额加期货未实现盈亏，按届时现货价折成美元，未扣卖出成本。到期时，它等于到期面值加未对冲 BTC。',
  },
} satisfies Record<keyof typeof english, EntryText>
