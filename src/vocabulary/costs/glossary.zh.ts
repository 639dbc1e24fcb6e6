import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  fee: {
    name: '手续费',
    text: '交易所按成交价值收取的费用：现货以美元收取，反向合约以 BTC 从保证金中收取。费率为正是成本，为负是返佣；作为盈亏的一项列出时，成本为负数。',
  },
  settlementFee: {
    name: '结算手续费',
    text: '合约持有到期时，交易所按结算价以 BTC 收取的费用。有的交易所不收。',
  },
  slippage: {
    name: '滑点',
    text: '实际成交价比报价差多少，以价格的比例表示，来自买卖价差与盘口深度。买入 BTC、卖出期货与最后卖出 BTC 各填一项。',
  },
  executionPrice: {
    name: '成交价',
    text: '计入滑点之后的价格：买入 BTC 高于现货报价，卖出期货低于期货报价。单位为美元/BTC，未计手续费。',
  },
  costs: {
    name: '成本合计',
    text: '债券从买入到最后卖出的全部手续费与滑点，以美元计，按第一天的现货价折算。',
  },
  gross: {
    name: '毛与净',
    text: '“毛”只看报价；“净”则扣除每条腿的手续费与滑点，并计入整手之外未对冲的部分。未注明“净”的收益率均为毛收益率。',
  },
} satisfies Record<keyof typeof english, EntryText>
