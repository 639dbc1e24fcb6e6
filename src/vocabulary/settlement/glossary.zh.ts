import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  settlement: {
    name: '结算价',
    text: '期货到期时采用的价格，单位为美元/BTC；多数交易所取最后半小时左右的指数均价。无论结算价是多少，债券支付的美元都一样。',
  },
  twap: {
    name: '时间加权均价（TWAP）',
    text: '在一段时间内按相等间隔取价，再求平均。期货以此结算，使任何单笔成交都无法左右结果；在这段时间里，债券一步步变回单纯的 BTC。',
  },
  saleMove: {
    name: '卖出前涨跌幅',
    text: '从结算到卖出 BTC 为止，价格变动的比例。这段时间没有期货对冲，是唯一受价格影响的一段。',
  },
  sale: {
    name: '卖出',
    text: '扣除结算手续费后剩下的 BTC，按结算价再计入“卖出前涨跌幅”后的价格卖出。这次卖出的滑点与手续费也按此价计算，以美元计。',
  },
  dollarsInHand: {
    name: '净到手金额',
    text: '在滑块所示的结算价下，经结算、卖出并扣除全部成本后到手的美元。张数正确时，它几乎不随结算价变化。',
  },
  coinAlone: {
    name: '只持有 BTC',
    text: '同样的本金全部买入 BTC、不卖期货，以同样的成本卖出：用来与对冲相比。',
  },
} satisfies Record<keyof typeof english, EntryText>
