import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '合成美元',
  summary: '持有 BTC，卖出合约：任何价格下都是一美元',

  'trap.sign': '数值对，符号反了：价格上涨时空头亏损，下跌时盈利。',
  'trap.usd': '这是以美元计的盈亏，题目问的是 BTC。',
  'trap.all': '这是账户里全部的 BTC，包括保证金。题目问的是空头的盈亏。',
  'try.100000': '价格 100,000',
  'try.1000000': '价格 1,000,000',
  'try.50': '价格 50',
  'try.2': '价格 2',
  'try.1': '价格 1',
  'try.05': '价格 0.50',
  'try.01': '价格 0.10',
  'try.001': '价格 0.01',

  'up.title': '上涨之后',
  'up.text.1':
    '价格为 1 美元时，您买入 1 BTC，同时按同一价格卖出一张 1 USD 的合约。此时它的名义价值为 1 BTC：持有与卖出的数量相等。价格取得极端，是因为从 1 到 100,000 都成立，其他变动自然也成立。',
  'up.text.2': '这 1 BTC 存入交易所作[[margin|保证金]]，亏损从中扣除。保证金与仓位一样大：1 倍杠杆。',
  'up.text.3': '随后价格变为 {exitPrice}。以美元计，BTC 赚了，合约亏了。',
  'up.ask': '空头 1 张（1 USD），以 1 开仓，在 {exitPrice} 平仓。盈亏是多少 BTC？',
  'up.hint': '1 ÷ 新价格 − 1 ÷ 原价格。小数位请全部保留，关键就在最后一位。',
  'up.after.1': '盈亏为 {pnlCoin}，按此价格折合 {pnlUsd}。亏损从保证金中扣除，还剩 {equityCoin}。',
  'up.after.2': '剩下的 BTC 价值 {equityUsd}。BTC 涨了多少，合约就拿走多少，那一美元仍在：图上两者之和是水平线。',

  'down.title': '下跌之后',
  'down.text.1': '同样的组合：1 BTC 作保证金，在价格 1 卖出一张 1 USD 的合约。这一次价格跌到 {exitPrice}。',
  'down.text.2': '合约仍是一美元。变的是一美元能买到多少 BTC，而空头的盈利以 BTC 支付。',
  'down.ask': '空头 1 张（1 USD），以 1 开仓，在 {exitPrice} 平仓。盈亏是多少 BTC？',
  'down.hint': '1 ÷ 新价格 − 1 ÷ 原价格。',
  'down.after.1': '空头赚得 {pnlCoin}，按此价格折合 {pnlUsd}。加上保证金，账户里共有 {equityCoin}。',
  'down.after.2': '数量很多、单价很低的 BTC，合起来仍是 {equityUsd}。下跌与上涨一样，改变不了这个账户。',

  'any.title': '任何价格',
  'any.text.1': '两个价格只是两个例子。下面是对所有价格的证明。',
  'any.text.2':
    '保证金等于合约开仓时的名义价值。空头的盈亏等于今天的名义价值减去开仓时的名义价值。两者相加，开仓名义价值抵消：账户里就是今天的名义价值。',
  'any.text.3': '正如第一课所说，它等于合约的美元金额除以价格。',
  'any.ask':
    '缴入 {margin}，以 {entryPrice} 卖出 {contracts}（每张 1 USD）：价格为 {exitPrice} 时，保证金与盈亏合计，账户里有多少 BTC？',
  'any.hint': '账户里的 BTC = 张数 × 合约面值 ÷ 价格。',
  'any.trap.pnl': '这只是空头的盈亏，还要加上保证金。',
  'any.after.1': '账户里有 {equityCoin}。乘以刚才除过的价格，得到 {equityUsd}：价格抵消了。',
  'any.after.2': '图中 BTC 随价格上升，合约随之下降，合计是水平线。拖动滑块，它始终是直的。',
  'any.after.3':
    '这就是 NakaDollar：由比特币与反向合约空头构成的固定美元金额，不需要银行账户。它还不生息，后面的课程会让它产生利息。',
  'any.try.real': '在 65,000 持有 1 BTC、卖出 65,000 张，现价 120,000',
  'up.nudge': '一美元在这两个价格下各能买多少 BTC？',
  'down.nudge': '现在一美元能买到的 BTC 比开仓时多。',
  'any.nudge': '开仓价会抵消。',
}
