import type { decisionWords as english } from './decision.en'

export const decisionWords: Readonly<Record<keyof typeof english, string>> = {
  'earned.title': '平仓价值',
  'earned.text.1':
    '决定是否展期之前，先看清自己在哪里。十一个月前投入了 {capitalUsd}。今天期货可以按 {futuresPrice} 买回，现货价为 {spotPrice}，还剩 {daysToExpiry}。',
  'earned.text.2': '您做空 {contracts}（每张 1 USD），BTC 全部对冲：账户的 BTC 恰为这些合约按期货价的名义价值。',
  'earned.ask': '按现货价，这个仓位的平仓价值是多少 USD？',
  'earned.hint': 'BTC = 合约的美元 ÷ 期货价。价值 = BTC × 现货价。',
  'earned.trap.face': '这是到期支付的金额。期货仍高于现货，那一部分还没有赚到。',
  'earned.trap.coin': '这是账户里的 BTC。题目问的是按现货价折成的美元。',
  'earned.trap.capital': '这是第一天投入的金额。',
  'earned.after.1': '现在平仓可得 {realisedUsd}，相对 {capitalUsd} 的收益率为 {realisedReturnRate}。',
  'earned.after.2':
    '持有到期可得 {holdEndUsd}。剩余部分应与今天能拿走的金额相比：剩余天数 {basisRate}，年化 {grossAnnualisedYield}。',
  'earned.after.3': '迄今的收益率不是去留的理由；剩余天数付多少、之后展期付多少，才是。',
  'earned.try.100': '期货已与现货相同，100',
  'earned.try.105': '期货价 105',
  'earned.try.200': '现货 200，期货 220',

  'stop.title': '展期还是到期了结',
  'stop.text.1':
    '留在交易里的美元不能另作他用。它在别处能赚或要付的，就是[[costOfCapital|资金成本]]，这里每年 {costOfCapital}。',
  'stop.text.2':
    '扣除成本后利率高于它，展期就值得做。因此有一个远月价使展期恰好赚到资金成本，即[[breakEvenFarPrice|盈亏平衡]]价。本例没有成本。',
  'stop.text.3': '近月价 {futuresPrice}，远月价 {farPrice}，两次到期相隔 {days}。',
  'stop.ask': '远月价为多少 USD 时，展期恰好赚到 {costOfCapital} 的资金成本？',
  'stop.hint': '远月价 = 近月价 ×（1 + 资金成本 × 天数 ÷ 365）。',
  'stop.trap.near': '远月价等于近月价时，展期什么也赚不到。它必须赚到资金成本。',
  'stop.after.1':
    '盈亏平衡远月价为 {breakEvenFarPrice}，市场价 {farPrice}：展期每年付 {netRollYield}，超出资金成本 {excessYield}。大于零就展期，小于零就到期了结。',
  'stop.after.2':
    '排名把展期与其他方案相比：持有到期、立即平仓，或按预期资金费率持有永续。起点的美元相同，终点同一天；闲置现金按资金成本生息。',
  'stop.after.3': '最后一个月的利息，持有或展期都归您。展期决定的是此后的时间。',
  'stop.try.0': '资金没有成本',
  'stop.try.20': '资金成本 20%',
  'stop.try.25': '资金成本 25%',
  'stop.try.funding': '预期每八小时资金费率 0.03%',
}
