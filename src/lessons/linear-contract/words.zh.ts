import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '线性合约',
  summary: '以美元结算的合约，为什么造不出美元',

  'result.title': '以美元计的盈亏',
  'result.text.1':
    '在比特币之外，常见的是另一种合约。线性合约代表固定数量的 BTC，盈亏以美元支付。大型期货交易所的合约每张 5 BTC 或 0.1 BTC，这里每张 {contractCoin}。把 BTC 换成任何以美元标价的东西，比如欧元，算法完全一样。',
  'result.text.2': '有人以 {futuresPrice} 买入 {linearContracts}合约，合计 {hedgedCoin}，再以 {settlementPrice} 卖出。',
  'result.ask': '这个多头以 {futuresPrice} 买入、在 {settlementPrice} 卖出，盈亏是多少 USD？',
  'result.hint': '期末价格减去期初价格，乘以合约所含的 BTC。不需要除以任何价格。',
  'result.trap.inverse': '这是同样数量的 BTC 用反向合约赚到的，以 BTC 计。线性合约的盈亏以美元支付。',
  'result.trap.short': '这是卖方的盈亏。价格上涨，赚钱的是买方。',
  'result.trap.worth': '这是期末 BTC 的价值，其中一部分在期初就已付出。',
  'result.after.1':
    '买方赚了 {linearLongPnlUsd}。画成随价格变化的图，这是一条直线：价格每多一美元，盈亏总是多出同样的美元。反向合约以 BTC 计的盈亏则是一条曲线。',
  'result.after.2':
    '对卖方来说，盈亏是 {linearPnlUsd}。BTC 本身以 {spotPrice} 买入，至今盈亏 {coinPnlUsd}。持有一枚、卖出一枚，两条直线相加便是一条水平线：{hedgePnlUsd}。所以在纸面上，线性合约也能造出固定数额的美元。下一步要问的是：途中所需的美元从哪里来。',
  'result.try.3': '价格 3',
  'result.try.half': '价格 0.5：直线落到零以下',
  'result.try.ten': '十 BTC',

  'call.title': '对冲要的是美元',
  'call.text.1':
    '还是本课程的那只债券，这次改用线性合约：以 {spotPrice} 买入 {coin}，在线性期货上以 {futuresPrice} 卖出 {hedgedCoin}。',
  'call.text.2':
    '价格变为 {settlementPrice}。价格上涨时，BTC 赚了，空头亏了。但亏损不能用 BTC 来付：交易所从保证金里扣走美元，并要求重新补足，这就是追加[[margin|保证金]]。',
  'call.text.3': '美元现在就要拿出来，而 BTC 的盈利还只在账面上。为此卖出 BTC，对冲也就结束了。',
  'call.ask': '价格从 {futuresPrice} 涨到 {settlementPrice}，追加的保证金是多少 USD？',
  'call.hint': '价格每高出卖出价一美元，空头每 BTC 就亏一美元。',
  'call.trap.coin': '这是 BTC 自现货价买入以来的盈利。空头的亏损要从期货价算起。',
  'call.trap.posted': '这里包括了首日的保证金。题目问的是价格上涨要求追加的部分。',
  'call.trap.worth': '这是全部的 BTC 在该价格的价值。',
  'call.after.1':
    '追加 {marginCallUsd}，另有首日的 {marginUsd}，合计 {postedUsd} 要在 BTC 之外筹措。线性合约的对冲不能充当自己的抵押品；反向合约的空头以 BTC 作保证金，从来无需追加。',
  'call.after.2':
    '可以用币抵押借入美元。此时借款占 BTC 的价值 {loanToValueRate}，价格越高，就越接近 BTC 的全部价值。没有出借人会放贷到这种程度，所以总有一个价格，BTC 再也撑不起借款，价格一涨，债券反倒就此了结。',
  'call.after.3':
    '价格下跌时轮到买方付钱，这时线性合约倒更温和：买方欠的是美元，无论价格如何，最多 {notionalUsd}。反向合约的买方欠的美元差不多，但要用 BTC 来还，而 BTC 会越欠越多。',
  'call.try.1000': '价格 1,000',
  'call.try.150': '价格 150：无需追加',
  'call.try.75': '价格 75：轮到多头欠钱',

  'cost.title': '美元的代价',
  'cost.text.1':
    '有美元、可以凭币抵押出借的人，也可以拿这些美元去买反向合约的债券，一年赚 {grossAnnualisedYield}。所以借款的成本至少是这么多，这里还要再加 {borrowSpreadRate}。',
  'cost.text.2':
    '首日保证金是卖出金额的 {marginRate}，即 {marginUsd}，借满 365 天。价格最终为 {settlementPrice}。只要途中从未高于 {futuresPrice}，就无需追加。每 BTC 上，现货与空头合计赚到期货价与现货价之差。',
  'cost.ask': '以 {capitalUsd} 的本金计，线性合约对冲一年赚百分之几？',
  'cost.hint': '如果不借款，它赚的与反向合约债券相同。从中减去保证金借款的利息：利息的美元金额除以本金。',
  'cost.trap.inverse': '这是反向合约债券的收益，它不用借款。请减去保证金借款的利息。',
  'cost.trap.lost': '这是借款的代价。题目问的是剩下多少。',
  'cost.after.1':
    '线性合约对冲一年赚 {linearYield}，反向合约债券赚 {inverseYield}。同样的 BTC、同样的基差、同样的天数，相差的 {yieldLostRate} 就是 {borrowCostUsd} 的利息，而反向合约债券根本不需要这些美元。',
  'cost.after.2':
    '这还是温和的情形。价格每涨一步，都要以同样的利率追加美元。图中线性合约对冲的线在期货价之上掉头向下，直到借款先吃掉基差，再吃掉本金。',
  'cost.after.3':
    '所以合成美元要用反向合约来造。线性合约适合在 BTC 之外本来就备有美元的人；但这样一来，那些美元也是本金，收益率要按两者合计来算。',
  'cost.try.300': '价格立刻升到 300',
  'cost.try.half': '保证金为一半',
  'cost.try.spread': '借款成本再高 10%',
}
