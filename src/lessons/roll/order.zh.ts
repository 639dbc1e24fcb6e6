import type { orderWords as english } from './order.en'

export const orderWords: Readonly<Record<keyof typeof english, string>> = {
  'what.title': '什么是展期',
  'what.text.1':
    '前几课的债券还有一个月到期。现货价为 {spotPrice}，您做空的期货如今成了近月，已回落到 {futuresPrice}。另有一只更晚的远月期货，价格 {farPrice}，比近月晚 {days}到期。',
  'what.text.2':
    '您可以让债券到期，卖出 BTC，拿回美元。也可以今天买回近月，同时卖出远月：这就是展期。BTC 留在原处，比特币的价格始终对冲着，债券一直延续到第二个到期日。',
  'what.text.3':
    '展期赚的是两者之差，远月减近月，即[[rollBasis|跨期价差]]。折成利率时以近月价为分母，因为每 BTC 放弃的是近月价、换来的是远月价；再按两次到期相隔的天数折到 365 天。',
  'what.ask': '近月 {futuresPrice}，远月 {farPrice}，相隔 {days}。隐含远期收益率（单利）是每年百分之几？',
  'what.hint': '远月价减近月价，除以近月价，乘以 365，再除以两次到期相隔的天数。',
  'what.trap.spot': '这是从现货到远月到期的利率。展期是从一个到期日到另一个，应以近月价为分母。',
  'what.trap.near': '这是近月在自己到期之前还要付的部分。展期赚的是那之后的。',
  'what.after.1':
    '跨期价差为 {rollBasis}，是近月价的 {rollRate}，年化 {rollYield}。若除以现货价，数字会显得更大；但继续生息的是近月到期时的美元，每 BTC 对应一个近月价。',
  'what.after.2':
    '这是一笔从第一个到期日开始、到第二个到期日结束的贷款的利率，今天就已知道。图中画出其他远月价下的利率：等于近月价时为零，再低则展期要倒付利息。',
  'what.try.june': '远月价相同，六月就到期',
  'what.try.105': '远月价 105，低于近月',

  'many.title': '远月张数',
  'many.text.1':
    '您做空近月 {contracts}，以 {futuresPrice} 全部买回。债券赚到的部分以 BTC 的形式留在账户里：从第一天起，账户里的 BTC 就与这些合约所值的 BTC 相等，而在现在的价格上，它们比第一天值更多的 BTC。',
  'many.text.2': '这些 BTC 要全部重新对冲，这次用远月，价格 {farPrice}。',
  'many.ask': '近月 {futuresPrice}，远月 {farPrice}：您开空多少张远月合约？',
  'many.hint': '先算账户里的 BTC：近月合约的美元金额除以近月价。再算这些 BTC 按远月价值多少美元，取整张。',
  'many.trap.same': '这与买回的张数一样。按远月价，每张折合的 BTC 更少，会有一部分 BTC 没有对冲。',
  'many.trap.coin': '这是账户里的 BTC，只走了一半。按远月价，它们值多少？',
  'many.trap.spot': '这是 BTC 按现货价的价值。合约是按远月价卖出的。',
  'many.after.1':
    '买回 {buyNear}之后，账户里有 {availableCoin}。按远月价并扣除手续费，可卖出 {sellFar}，即 {newFaceUsd}，剩下 {residualCoin} 未对冲。',
  'many.after.2':
    '这些美元就是新的到期面值。新旧到期面值之比等于两个价格之比，这便是展期的利息：第一只债券的利息，与本金一起再借了出去。',
  'many.after.3': '列表又往前推了一次展期，两个价格是为此虚构的。上一次卖出的，下一次买回，张数就这样滚动增长。',
  'many.try.near120': '近月价 120',
  'many.try.fee': '每条腿手续费 0.05%',
}
