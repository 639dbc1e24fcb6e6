import type { slipWords as english } from './slips.en'

export const slipWords: Readonly<Record<keyof typeof english, string>> = {
  'hourly.title': '每小时还是每八小时',
  'hourly.text.1': '并非每家交易所都是八小时一次，有的每小时一次。不知道间隔，费率就没有意义。',
  'hourly.text.2':
    '一位交易者做空 {faceUsd} 的永续。屏幕上的费率 {fundingRate} 每小时支付一次，持续 {fundingDays}；表格却按每天三次计算。每次都按第一天的张数计。',
  'hourly.ask': '表格中的资金费减去交易所支付的，是多少 USD（表格较少则为负）？',
  'hourly.hint': '美元 × 费率 × 次数：表格每天三次，交易所每天 24 次。',
  'hourly.trap.right': '这是交易所支付的。题目问的是表格差了多少。',
  'hourly.trap.wrong': '这是表格中的，还要减去交易所支付的。',
  'hourly.after.1':
    '交易所分 {paidEventCount} 次付了 {rightUsd}。表格只算了 {readEventCount} 次，即 {wrongUsd}，相差 {damageUsd}：无论数字如何，总是漏掉八分之七。',
  'hourly.after.2': '费率为负时，账单是预期的八倍。比较交易所应看每天或年化费率。',
  'hourly.try.year': '持续一整年',
  'hourly.try.negative': '费率为负',

  'bare.title': '资金费未对冲',
  'bare.text.1': '资金费以 BTC 收到。放着不动就没有对冲：它的美元价值随价格涨跌，而且每天增加三次。',
  'bare.text.2':
    '两位交易者都以 {coin}、{contracts}空头和 {spotPrice} 的价格开始。每天三次，持续 {fundingDays}，费率 {fundingRate}，按第一天的张数计。一位补对冲，另一位不补。随后价格变为 {settlementPrice}。',
  'bare.ask': '第二位最后的美元减去第一位的是多少（第二位较少则为负）？',
  'bare.hint': '收到的 BTC = 已对冲 BTC × 费率 × 3 × 天数。已对冲的按原价格计，未对冲的按新价格计。',
  'bare.trap.wrong': '这是第二位的全部美元，还要减去第一位的。',
  'bare.trap.coin': '这是收到的 BTC。价格变动之后，它们的美元价值变了多少？',
  'bare.after.1': '两人都收到 {fundingCoin}。立即对冲，账户值 {rightUsd}；未对冲，值 {wrongUsd}：相差 {damageUsd}。',
  'bare.after.2': '价格上涨时第二位领先，但错误相同：在债券之外又押了比特币的涨跌。',
  'bare.try.25': '价格跌到 25',
  'bare.try.year': '持续一年，随后价格为 50',
}
