import type { orderWords as english } from './order.en'

export const orderWords: Readonly<Record<keyof typeof english, string>> = {
  'what.title': '什么是展期',
  'what.text.1':
    '前几课的债券还有一个月到期。现货价为 {spotPrice}，您做空的期货如今成了近月，已回落到 {futuresPrice}。另有一只更晚的远月期货，价格 {farPrice}，比近月晚 {days}到期。',
  'what.text.2':
    '可以让债券到期，卖出 BTC，拿回美元；也可以买回近月，同时卖出远月：这就是展期。BTC 原地不动，仍被对冲，债券延续到第二个到期日。',
  'what.text.3':
    '展期所得是远月价减近月价，即[[rollBasis|跨期价差]]。折成利率时，除以近月价，再按两个到期日相隔的天数折到 365 天。',
  'what.ask': '近月 {futuresPrice}，远月 {farPrice}，相隔 {days}。隐含远期收益率（单利）是每年百分之几？',
  'what.hint': '收益率 =（远月价 − 近月价）÷ 近月价 × 365 ÷ 两个到期日相隔天数。',
  'what.trap.spot': '这个利率是从现货到远月到期。展期是从一个到期日到另一个，应除以近月价。',
  'what.trap.near': '这是近月剩余的部分。展期在它之后。',
  'what.after.1':
    '跨期价差为 {rollBasis}，占近月价 {rollRate}，年化 {rollYield}。展期的美元是近月到期时的美元，每 BTC 一个近月价，因此不以现货为基数。',
  'what.after.2':
    '这是从第一个到期日到第二个到期日的贷款利率，今天就已确定。远月价等于近月价时为零，低于它则要付利息。',
  'what.try.june': '远月价相同，六月就到期',
  'what.try.105': '远月价 105，低于近月',

  'many.title': '远月张数',
  'many.text.1':
    '您做空 {contracts}近月（每张 1 USD），以 {futuresPrice} 全部买回。债券已赚到的部分以 BTC 留在账户里：账户的 BTC 恰为这些合约按此价格的名义价值。',
  'many.text.2': '这些 BTC 要用远月重新对冲，远月价为 {farPrice}。',
  'many.ask': '近月 {futuresPrice}，远月 {farPrice}：您开空多少张远月合约？',
  'many.hint': 'BTC = 近月合约的美元 ÷ 近月价。张数 = BTC × 远月价 ÷ 合约面值，扣除手续费后向下取整。',
  'many.trap.same': '这与买回的张数相同。按远月价每张折合的 BTC 更少，会留下未对冲 BTC。',
  'many.trap.coin': '这是账户里的 BTC，只是第一步。按远月价，它是多少美元？',
  'many.trap.spot': '这是按现货价的价值。合约按远月价卖出。',
  'many.after.1':
    '买回 {buyNear} 后，可用于远月的有 {availableCoin}。按远月价扣除手续费，卖出 {sellFar}：{newFaceUsd}。未对冲 {residualCoin}。',
  'many.after.2': '这些美元就是新的到期面值。它与原来之比等于两个价格之比，再减去成本：这就是展期的利息。',
  'many.after.3': '表中再展期一次，价格为虚构。上一次卖出的，下一次买回，张数逐次复利。',
  'many.try.near120': '近月价 120',
  'many.try.fee': '每条腿手续费 0.05%',
}
