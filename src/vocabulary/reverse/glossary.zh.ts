import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  reverseTrade: {
    name: '反向期现套利',
    text: '借入并卖出 BTC，买入期货：固定利率债券的镜像。期货低于现货足够多时获利；到期时，多头与手中美元以任何价格买回 BTC 归还。多头保证金另行准备。',
  },
  coinLoan: {
    name: '借币',
    text: '借入 BTC 的年利率，单利，Act/365，到期以 BTC 支付。按临界利率借币时，所得不超过美元在别处的收益；填入该利率，超额收益为零。',
  },
} satisfies Record<keyof typeof english, EntryText>
