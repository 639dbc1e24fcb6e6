import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  strip: {
    name: '期货报价序列',
    text: '若干时点上若干期货的报价，各附当时的现货价。已到期的期货不计，并计数。',
  },
  constantMaturity: {
    name: '固定期限基差',
    text: '固定天数的年化基差，取两侧期货之间：年化率线性插值，或未年化基差线性插值。从不外推：超出范围即为空缺。',
  },
} satisfies Record<keyof typeof english, EntryText>
