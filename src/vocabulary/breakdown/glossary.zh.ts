import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  basisCaptured: {
    name: '基差收益',
    text: '已对冲部分按报价基差赚到的美元：到期面值减去其对应的 BTC 按今日现货价的成本。各项成本另行列出。',
  },
  breakEvenCosts: {
    name: '单项临界值',
    text: '其余输入不变时，使债券恰好只赚到资金成本的期货价、期货手续费或卖出滑点。填回对应的输入框，超额收益即为零；除滑点外不计整手取整；若没有该项成本债券仍落后，则无临界值。',
  },
} satisfies Record<keyof typeof english, EntryText>
