import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  venue: {
    name: '交易所',
    text: '采用哪家交易所的条款。选定后，合约面值、每手张数、手续费与维持保证金率会自动填入；条款注明日期，每一项都可以改写。',
  },
  future: {
    name: '交割合约',
    text: '在约定时刻到期、按 BTC 价格结算的合约。到期之前，它的价格可能高于或低于现货，两者之差就是基差。',
  },
  perpetual: {
    name: '永续合约',
    text: '类似期货但永不到期的合约。多空双方每隔几小时相互支付一次资金费，使其价格贴近现货。',
  },
  expiry: {
    name: '到期',
    text: '期货终止并结算的时刻，以 UTC 计。具体钟点也有影响：多数交易所为 08:00，BitMEX 为 12:00；对短期期货，半天之差就会改变收益率。',
  },
  valuation: {
    name: '估值时刻',
    text: '所填价格对应的时刻，以 UTC 计。距到期天数由此起算，因此它随报价而定，未必是此刻。',
  },
  daysToExpiry: {
    name: '距到期天数',
    text: '从估值时刻到到期的时间，每 24 小时为一天，含小数。年化利率都要除以它，因此不足一天时，微小的差异会被放大。',
  },
  spot: {
    name: '现货价',
    text: '此刻买一个 BTC、立即交割所需的美元。基差以它为基准。',
  },
  futuresPrice: {
    name: '期货价',
    text: '期货的价格，即每 BTC 多少美元。张数由它算出：合约面值为 M 美元时，一张覆盖的 BTC 等于 M 除以期货价。',
    not: '它不是对未来现货价的预测，而是现货价加上到期之前的利息。',
  },
  price: {
    name: '价格',
    text: '每 BTC 多少美元，必须大于零。在表格中指该行的价格：某笔成交、某个远月合约，或资金费结算时的永续合约。',
  },
  contango: {
    name: '期货升水',
    text: '期货高于现货，远月高于近月：基差为正，固定利率债券赚取利息。',
    not: '也有人以“预期的到期现货价”为参照来定义。此处以当前现货价为参照。',
  },
  backwardation: {
    name: '期货贴水',
    text: '期货低于现货：基差为负，用期货空头把 BTC 变成美元要付利息。',
  },
  day: {
    name: '第几天',
    text: '从估值时刻或开仓起，每 24 小时为一天，可以是小数。',
  },
} satisfies Record<keyof typeof english, EntryText>
