import type { termWords as english } from './terms.en'

export const termWords: Readonly<Record<keyof typeof english, string>> = {
  'unwind.title': '平仓',
  'unwind.text.1':
    '浮动利率债券没有到期日，但每次资金费之后都可以收场：买回全部合约，提出 BTC，卖掉。这样看，它就是一只八小时的债券，只要利率合意，每天重买三次。',
  'unwind.text.2':
    '您卖出了 {contracts}，对应 {coin}。12:00 按 {averageFunding} 支付资金费，价格为 {lastPrice}。随后您立即平仓。',
  'unwind.ask': '到手多少美元？',
  'unwind.hint': '无论价格如何，合约都让第一天的美元保持不变。再加上资金费，以美元计是张数乘以费率。本例不计手续费。',
  'unwind.trap.coin': '这是 BTC。题目问的是它们按当时价格值多少美元。',
  'unwind.trap.capital': '这是最初的本金。此后已经收付过一次资金费。',
  'unwind.after.1':
    '账户里有 {unwindCoin}，卖得 {unwindUsd}，八小时前是 {capitalUsd}。首次卖出以来价格如何涨跌，都没有影响。',
  'unwind.after.2':
    '下表说的是下一次资金费，费率已经知道。费率为负时，留下要付资金费；先离场再进场，要付两次手续费。没有手续费时，离场不花钱；有手续费时，小幅的负费率付了反而比躲开便宜。',
  'unwind.after.3':
    '这正是它与固定利率债券的区别。那边知道一年赚多少，提前了结却可能受损；这边知道八小时赚多少，之后随时可以走。',
  'unwind.try.50': '价格腰斩到 50',
  'unwind.try.fee': '期货手续费 0.05%',
  'unwind.try.small': '手续费相同，下一次资金费率 −0.03%',

  'year.title': '一年的资金费',
  'year.text.1':
    '要把浮动利率与固定利率比较，先得把每期的费率折成年利率。每 {intervalHours} 小时一次，一天三次，一年 365 天。',
  'year.text.2': '过去三十天，资金费率平均为 {averageFunding}。假设一直如此。',
  'year.ask': '折成单利，年化百分之几？',
  'year.hint': '一次的费率，乘以每天三次，再乘以 365 天。利息不再生息。',
  'year.trap.compounded': '这是复利：每次收到的都已对冲，也在生息。',
  'year.trap.month': '这是三十天的合计。题目问的是一年。',
  'year.after.1':
    '单利为每年 {annualisedFunding}。如果每次收到的都对冲，让它也生息，就是复利 {annualisedCompoundedFunding}：1 加费率的 1,095 次方，再减 1。',
  'year.after.2':
    '图中是实际持有的债券，历时 {daysOpen}：收益率 {returnRate}，年化 {annualisedYield}。拉长到一整年，曲线向上弯；收到的 BTC 不对冲，则是一条直线。',
  'year.after.3':
    '按理，期货的基差等于到期前各次资金费之和，两者是在同样的时间里借出同样的美元。实际上各个季度互有领先，事先谁也不知道是哪一个。何况这样的年利率只是一个没有人承诺过的平均数：把一次资金费折成一年，算不上预测。',
  'year.try.year': '持有一整年',
  'year.try.never': '一整年，收到的 BTC 不对冲',
}
