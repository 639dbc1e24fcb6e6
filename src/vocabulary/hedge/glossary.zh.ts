import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  bondKind: {
    name: '债券：固定或浮动',
    text: '用哪种合约对冲 BTC。固定：“市场与账户”中的交割合约，按其价格。浮动：币本位永续合约，价格贴近现货，收益来自资金费；资金费不固定，只能预期。',
  },
  expectedFunding: {
    name: '预期资金费',
    text: '预期的全年资金费，单利，占到期面值的比例；在距到期的天数内收取，不再对冲。平掉永续合约按合约手续费与滑点计。',
  },
} satisfies Record<keyof typeof english, EntryText>
