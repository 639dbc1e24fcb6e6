import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  financedBond: {
    name: '融资持有',
    text: '部分本金为借款，按单利 Act/365 计息，直到美元回到账户。自有资金收益率是偿还本息后的余额与自有资金之比。利率等于临界值时，借款不增不减收益。',
  },
  lenderCall: {
    name: '贷方追缴',
    text: '贷方按市值评估债券：BTC 加期货空头。币价不影响其价值，基差扩大则使其下降；达到该 LTV，即现货不变时的该期货价，贷方要求追加保证金。',
  },
  delivery: {
    name: '时间与固定费用',
    text: '从汇出美元到收回：在途不生息，电汇与链上费用与规模无关。期限越短、金额越小，影响越大。',
  },
} satisfies Record<keyof typeof english, EntryText>
