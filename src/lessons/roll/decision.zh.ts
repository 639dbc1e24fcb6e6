import type { decisionWords as english } from './decision.en'

export const decisionWords: Readonly<Record<keyof typeof english, string>> = {
  'earned.title': '平仓价值',
  'earned.text.1':
    '决定是否展期之前，先看清自己在哪里。十一个月前投入了 {capitalUsd}。今天期货可以按 {futuresPrice} 买回，现货价为 {spotPrice}，还剩 {daysToExpiry}。',
  'earned.text.2': '您做空 {contracts}，全部的 BTC 都已对冲：账户里的 BTC，等于这些合约按期货价折合的 BTC。',
  'earned.ask': '按现货价，这个仓位的平仓价值是多少 USD？',
  'earned.hint': '合约的美元金额除以期货价，得到 BTC；再把 BTC 按现货价卖出。',
  'earned.trap.face': '这是到期才支付的金额。期货仍高于现货，这一部分还没有赚到。',
  'earned.trap.coin': '这是账户里的 BTC。题目问的是它们按现货价值多少美元。',
  'earned.trap.capital': '这是第一天投入的本金。此后大部分利息已经赚到。',
  'earned.after.1': '现在了结可得 {realisedUsd}，相对第一天的 {capitalUsd}，收益率为 {realisedReturnRate}。',
  'earned.after.2':
    '等到到期可得 {holdEndUsd}。还能赚的，要以今天能拿走的金额为基数：剩余天数内为 {basisRate}，也就是基差除以现货价。一年期的债券，如今成了一个月的债券，有它自己的利率：按当前行情，年化 {grossAnnualisedYield}。',
  'earned.after.3':
    '因此两个问题要分开。迄今的收益是既成事实，不构成去留的理由。剩余的日子能赚多少，之后展期又能赚多少，才是理由。',
  'earned.try.100': '期货已与现货相同，100',
  'earned.try.105': '期货价 105',
  'earned.try.200': '现货 200，期货 220',

  'stop.title': '展期还是到期了结',
  'stop.text.1':
    '留在交易里的美元，就不能另作他用。如债券一课所说，它们在别处能赚到的，或者借来要付的，就是[[costOfCapital|资金成本]]，这里是每年 {costOfCapital}。',
  'stop.text.2':
    '展期利率扣除手续费后高于资金成本，展期才值得做。利率取决于远月价，因此这条规则也可以用价格来说：在某个远月价上，展期恰好赚到资金成本，这就是[[breakEvenFarPrice|盈亏平衡价]]。本例不计手续费。',
  'stop.text.3': '近月价 {futuresPrice}，远月价 {farPrice}，两次到期相隔 {days}。',
  'stop.ask': '远月价为多少 USD 时，展期恰好赚到 {costOfCapital} 的资金成本？',
  'stop.hint': '近月价加上两次到期之间的资金成本：价格乘以“1 加利率乘以天数再除以 365”。',
  'stop.trap.near': '远月价等于近月价时，展期什么也赚不到。它必须赚到资金成本。',
  'stop.after.1':
    '盈亏平衡价为 {breakEvenFarPrice}。市场价是 {farPrice}：展期年化 {netRollYield}，超出资金成本 {excessYield}。大于零就展期，小于零就到期了结。',
  'stop.after.2':
    '列表把展期与其他几条路并列：持有到期后到期了结、立即平仓，或者按预期资金费率转为永续合约，那是下一课的内容。各条路都从今天手里的美元出发，到远月到期日为止；提前腾出来的美元，在此之前与今天的美元按资金成本同步增长。最好的一条排在最上面。',
  'stop.after.3':
    '近月最后一个月的利息，持有能得到，展期也能得到，因为它已体现在买回的价格里。展期要回答的，是那之后的问题：再来一年，还是拿回美元。',
  'stop.try.0': '资金没有成本',
  'stop.try.20': '资金成本 20%',
  'stop.try.25': '资金成本 25%',
  'stop.try.funding': '预期每八小时资金费率 0.03%',
}
