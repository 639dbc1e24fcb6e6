import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  basisCaptured: {
    name: '基差收益',
    text: '已对冲部分按报价基差赚到的美元：到期面值减去其对应的 BTC 按今日现货价的成本。各项成本另行列出。',
  },
  breakEvenCosts: {
    name: '盈亏平衡成本',
    text: '使债券恰好只赚到资金成本的那个成本：锁定的基差减去本金在期间的资金成本。以美元计，也以占本金的比例表示。',
  },
} satisfies Record<keyof typeof english, EntryText>
