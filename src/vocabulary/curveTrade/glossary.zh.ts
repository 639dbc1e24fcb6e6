import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  curveTrade: {
    name: '跨期价差与蝶式',
    text: '不同到期日之间的对冲交易：买一卖一，或两翼对中间。按 DV01 配比时，年化基差平行移动不产生盈亏；按一比一时张数相等。剩下的是对斜率或曲率的判断。',
  },
} satisfies Record<keyof typeof english, EntryText>
