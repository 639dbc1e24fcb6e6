import type { payoffWords as english } from './payoff.en'

export const payoffWords: Readonly<Record<keyof typeof english, string>> = {
  'expiry.title': '到期',
  'expiry.text.1':
    '一年过去了。期货按当时的现货价结算，即[[settlementPrice|结算价]]，这里是 {settlementPrice}。这等于在该价格上买回空头，盈亏用币支付。',
  'expiry.text.2': '仓位如下：保证金 {coin}，以 {futuresPrice} 卖出 {contracts}。',
  'expiry.ask': '期货空头的盈亏是多少 BTC？',
  'expiry.hint': '合约的美元金额除以结算价，减去同样的美元除以卖出时的价格。',
  'expiry.trap.all': '这是账户里全部的币。题目问的是期货带来的那一部分。',
  'expiry.trap.usd': '这是以美元计的盈亏，题目问的是币。',
  'expiry.after.1':
    '期货带来 {futuresPnlCoin}，账户里共有 {equityCoin}。在 {settlementPrice} 卖出，得到 {settledUsd}，正是债券的面值。相对 {capitalUsd} 的本金，收益率为 {returnRate}。',
  'expiry.after.2':
    '请移动结算价。高于卖出期货的价格，亏的是币，但剩下的币更值钱；低于它，赚的是币，但币更不值钱。债券的美元金额始终不动。图中另外画出只持有币的情形，以及新手的对冲，即张数取本金除以合约面值，C ÷ M。',
  'expiry.after.3':
    '支付的金额和日期今天就已知道，买入价又低于这个金额：这就是零息债券，一种利息到期一次付清的贷款。这一只是用比特币做成的。',

  'hour.title': '最后一小时',
  'hour.text.1':
    '交易所不按某一瞬间的价格结算，因为有人可以在一秒之内推动它；而是取到期前一段时间内指数的平均值，即时间加权平均价（TWAP），指数本身又由多家现货交易所的价格构成。2021 年，本例的交易所取 10:00 至 12:00 UTC 两小时的平均，后来改为 11:30 至 12:00。如今多数交易所取最后三十分钟。',
  'hour.text.2':
    '期货结算之前，保证金不能动用；在那家交易所，币要到 13:00 才能提走。美元金额在窗口之内就已确定，币却要在窗口之后才能卖出。这中间已经没有空头，价格却还在变动。',
  'hour.text.3':
    '结算时账户里有 {equityCoin}，价值等于面值 {faceUsd}。到币卖出之前，价格[[saleMoveRate|变动]] {saleMoveRate}。',
  'hour.ask': '卖出之后，到手多少美元？',
  'hour.hint': '面值是这些币按结算价的价值。全部的币都按变动后的价格卖出。',
  'hour.trap.before': '这是按结算价的价值，价格还没有变动。',
  'hour.trap.coin': '这是第一天买入的币，没有算上期货带来的部分。',
  'hour.after.1': '到手 {settledUsd}。结算之后的变动影响全部金额，与结算价是多少无关，而且可涨可跌。',
  'hour.after.2':
    '手头另有币的人，可以在窗口内等量分批卖出，得到的正是平均价，再用提出的币补回。展期到下一只期货的人根本不用卖。其余的人只能尽量缩短这段时间。',
  'hour.try.down': '下跌 5%',
  'hour.try.up': '上涨 1%',
  'hour.try.50': '结算价 50，随后下跌 1%',
}
