import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '线性合约',
  summary: '以美元支付的合约，为何需要美元',

  'result.title': '以美元计的盈亏',
  'result.text.1':
    '比特币之外，常见的是另一种合约。线性合约代表固定数量的 BTC，盈亏以美元支付：大型期货交易所为 5 BTC 或 0.1 BTC，这里是 {contractCoin}。对任何以美元计价的资产都一样。',
  'result.text.2': '有人以 {futuresPrice} 买入 {linearContracts}合约，合计 {hedgedCoin}，再以 {settlementPrice} 卖出。',
  'result.ask': '这个多头以 {futuresPrice} 买入、在 {settlementPrice} 卖出，盈亏是多少 USD？',
  'result.hint': '盈亏 =（平仓价 − 开仓价）× BTC。不必除以价格。',
  'result.trap.inverse': '这是同样 BTC 的反向合约的盈亏，以 BTC 计。线性合约以美元支付。',
  'result.trap.short': '这是卖方的盈亏。价格上涨时买方盈利。',
  'result.trap.worth': '这是 BTC 最后的价值。其中一部分开始时已经付出。',
  'result.after.1': '买方盈利 {linearLongPnlUsd}。它随价格呈直线；反向合约以 BTC 计的盈亏则是曲线。',
  'result.after.2':
    '卖方为 {linearPnlUsd}。BTC 自 {spotPrice} 买入以来赚了 {coinPnlUsd}。合计是水平线：{hedgePnlUsd}。可见线性合约也能做出固定的美元；下一步问保证金从哪里来。',
  'result.try.3': '价格 3',
  'result.try.half': '价格 0.5：直线落到零以下',
  'result.try.ten': '十 BTC',

  'call.title': '美元保证金',
  'call.text.1':
    '还是本课程的那只债券，这次改用线性合约：以 {spotPrice} 买入 {coin}，在线性期货上以 {futuresPrice} 卖出 {hedgedCoin}。',
  'call.text.2':
    '价格变为 {settlementPrice}。BTC 赚，空头亏。单币种保证金模式下，亏损以美元扣除，{marginRate} 的保证金按更高的合约价值计，交易所要求两者一并补缴：追加[[margin|保证金]]。统一账户则按折扣率接受 BTC，并借出美元。',
  'call.text.3': '美元现在就要，BTC 的盈利却还在账面上。卖 BTC 换美元，对冲就结束了。',
  'call.ask': '价格从 {futuresPrice} 涨到 {settlementPrice}，追加的保证金是多少 USD？',
  'call.hint': '追加保证金 =（价格 − 卖出价）× 卖出的 BTC ×（1 + 保证金率）。',
  'call.trap.coin': '这是 BTC 自现货买入以来的盈利。空头从期货价起才开始亏。',
  'call.trap.loss': '这只是亏损。合约价值也更高了，保证金随之增加。',
  'call.trap.posted': '这包括首日保证金。题目问的是追加的部分。',
  'call.trap.worth': '这是全部 BTC 按此价格的价值。',
  'call.after.1':
    '追加 {marginCallUsd}，加上首日的 {marginUsd}：共 {postedUsd}，都在 BTC 之外。反向空头以 BTC 作保证金，无需追加。',
  'call.after.2':
    '美元可以用 BTC 抵押借入：贷款价值比为 {loanToValueRate}，价格越高它越大。没有贷款人会放到 100%，因此总有一个价格使对冲中止。',
  'call.after.3':
    '下跌时由买方支付。线性合约的买方付美元，最多 {notionalUsd}；反向合约的买方应付的美元大致相同，却要用 BTC 支付，而且越来越多。',
  'call.try.1000': '价格 1,000',
  'call.try.150': '价格 150：无需追加',
  'call.try.75': '价格 75：轮到多头欠钱',

  'cost.title': '美元的成本',
  'cost.text.1':
    '出借美元的人也可以自己买反向债券，每年赚 {grossAnnualisedYield}。因此借款至少要这么多；这里再加 {borrowSpreadRate}。',
  'cost.text.2':
    '首日保证金为名义价值的 {marginRate}：{marginUsd}，借满 365 天。价格最后为 {settlementPrice}；只要不高于 {futuresPrice}，就无需追加。',
  'cost.ask': '本金 {capitalUsd}，线性对冲的单利年化是百分之几？',
  'cost.hint': '年化 = 反向债券的年化 − 保证金利息 ÷ 本金。',
  'cost.trap.inverse': '这是不必借款的反向债券的年化，还要减去保证金利息。',
  'cost.trap.lost': '这是借款成本。题目问的是余下多少。',
  'cost.after.1':
    '线性对冲年化 {linearYield}，反向债券 {inverseYield}。相差 {yieldLostRate}，即 {borrowCostUsd} 的利息，而反向债券用不着这些美元。',
  'cost.after.2':
    '每次上涨都要以同样利率再借美元：价格高于期货价后，线性对冲的线向下弯，直到借款吃掉基差，再吃掉本金。',
  'cost.after.3': '因此合成美元用反向合约来做。线性合约适合 BTC 之外另有美元的人；但那些美元也是本金。',
  'cost.try.300': '价格立刻升到 300',
  'cost.try.half': '保证金为一半',
  'cost.try.spread': '借款成本再高 10%',
}
