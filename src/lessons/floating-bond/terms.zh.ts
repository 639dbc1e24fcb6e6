import type { termWords as english } from './terms.en'

export const termWords: Readonly<Record<keyof typeof english, string>> = {
  'unwind.title': '平仓',
  'unwind.text.1':
    '浮动利率债券没有到期日，但每次资金费之后都可以结束：买回全部合约，卖出 BTC。它相当于八小时的债券，每天续作三次。',
  'unwind.text.2':
    '您以 {coin} 卖出 {contracts}（每张 1 USD）。12:00 按价格 {lastPrice} 支付 {averageFunding} 的资金费，随后平仓。',
  'unwind.ask': '平仓价值是多少 USD？',
  'unwind.hint': '价值 = 本金 + 张数 × 费率（本例无手续费）。',
  'unwind.trap.coin': '这是 BTC。题目问的是美元。',
  'unwind.trap.capital': '这是本金。此后已收到资金费。',
  'unwind.after.1':
    '账户里有 {unwindCoin}，值 {unwindUsd}；八小时前为 {capitalUsd}。以美元计，首次开空以来的价格变动没有影响。',
  'unwind.after.2':
    '表中是下一次资金费。留下要付负的资金费，离场再开仓要付两次手续费和滑点。小幅的负费率，付掉更便宜。',
  'unwind.after.3': '固定利率债券的收益在整个期间都已确定，但提前平仓可能吃亏；这里只知道八小时，之后可以离场。',
  'unwind.try.50': '价格腰斩到 50',
  'unwind.try.fee': '期货手续费 0.05%',
  'unwind.try.small': '手续费相同，下一次资金费率 −0.03%',

  'year.title': '一年的资金费',
  'year.text.1': '要与固定利率相比，先把每期费率折成年率：每 {intervalHours} 小时一次，每天三次，全年 365 天。',
  'year.text.2': '三十天来资金费率平均为 {averageFunding}。假设一直如此。',
  'year.ask': '折成单利年化（APR）是百分之几？',
  'year.hint': '年化 = 费率 × 8,760 ÷ 间隔小时数。',
  'year.trap.compounded': '这是复利年化（APY），每次都再平衡。',
  'year.trap.month': '这是三十天之和。题目问的是一年。',
  'year.after.1': '单利年化为 {annualisedFunding}；每次都再平衡，则复利年化为 {annualisedCompoundedFunding}。',
  'year.after.2':
    '图中的债券持有 {daysOpen}：收益率 {returnRate}，年化（单利）{annualisedYield}。持有一年则向上弯；不作再平衡则是直线。',
  'year.after.3': '理论上，期货的基差等于到期前资金费率之和。实际上总有一方领先，而平均值不是预测。',
  'year.try.year': '持有一整年',
  'year.try.never': '一整年，不作再平衡',
  'year.try.high': '费率 0.1%',
}
