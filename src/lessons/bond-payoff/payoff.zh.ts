import type { payoffWords as english } from './payoff.en'

export const payoffWords: Readonly<Record<keyof typeof english, string>> = {
  'expiry.title': '到期',
  'expiry.text.1':
    '一年过去了。期货按当日现货价结算，即[[settlementPrice|结算价]]，这里是 {settlementPrice}。这等于在该价格买回空头，盈亏以 BTC 支付。',
  'expiry.text.2': '仓位：保证金 {coin}，以 {futuresPrice} 卖出 {contracts}，每张 1 USD。',
  'expiry.ask': '空头 {contracts}，以 {futuresPrice} 开仓，按 {settlementPrice} 结算。盈亏是多少 BTC？',
  'expiry.hint': '盈亏 = 美元 ÷ 结算价 − 美元 ÷ 卖出价。',
  'expiry.trap.all': '这是账户里全部的 BTC。题目问的是期货的盈亏。',
  'expiry.trap.usd': '这是以美元计的盈亏，题目问的是 BTC。',
  'expiry.after.1':
    '期货带来 {futuresPnlCoin}，账户里共有 {equityCoin}。在 {settlementPrice} 卖出，得到 {settledUsd}，正是到期面值。相对 {capitalUsd} 的本金，收益率为 {returnRate}。',
  'expiry.after.2':
    '移动结算价：高于卖出价，亏的是 BTC，余下的更值钱；低于它，赚的是 BTC，但不那么值钱。美元金额不变。图中另有只持有 BTC 与朴素对冲。',
  'expiry.after.3': '金额与日期今天就已知道，买入价又更低：这就是零息债券，由比特币构成。',

  'hour.title': '最后一小时',
  'hour.text.1':
    '交易所不按某一瞬间的价格结算，因为有人可以在一秒之内推动它，而是取到期前一段时间的指数均价（TWAP）。文章说那家交易所取两小时；2021 年 7 月的合约列表写的是三十分钟，如今多数交易所也是如此。',
  'hour.text.2':
    '结算之前，保证金不能动用；在那家交易所，13:00 才处理提币。美元金额在窗口之内确定，BTC 在窗口之后卖出。这中间已没有空头。',
  'hour.text.3':
    '结算时账户里有 {equityCoin}，价值等于到期面值 {faceUsd}。到 BTC 卖出之前，价格[[saleMoveRate|变动]] {saleMoveRate}。',
  'hour.ask': '卖出后的净到手金额是多少 USD？',
  'hour.hint': '净到手金额 = 到期面值 ×（1 + 涨跌幅）。',
  'hour.trap.before': '这是按结算价的价值，价格还没有变动。',
  'hour.trap.coin': '这是第一天买入的 BTC，没有算上期货的盈亏。',
  'hour.after.1': '净到手 {settledUsd}。结算之后的变动影响全部金额，与结算价是多少无关。',
  'hour.after.2':
    '手头另有 BTC 的人可以在窗口内均匀卖出，得到的正是均价。展期到下一合约则根本不用卖。其余情况应尽量缩短这段时间。',
  'hour.try.down': '下跌 5%',
  'hour.try.up': '上涨 1%',
  'hour.try.50': '结算价 50，随后下跌 1%',
  'expiry.nudge': '与空头平仓的盈亏相同，平仓价就是结算价。',
  'hour.nudge': '全部 BTC 都按变动后的价格卖出。',
}
