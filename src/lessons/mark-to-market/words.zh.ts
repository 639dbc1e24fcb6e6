import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '到期前盯市',
  summary: '到期之前债券值多少，什么时候才要紧',

  'away.title': '期货独自上涨',
  'away.text.1': '到期时债券支付到期面值。在此之前它也有价格：假如现在买回合约、卖出 BTC，能得到多少。这就是盯市。',
  'away.text.2': '还是上一课的债券：存有 {coin}，以 {futuresPrice} 卖出了 {contracts}合约，还有一年到期。',
  'away.text.3':
    '刚买入，期货的价格就变了：现在是 {interimFuturesPrice}，现货为 {interimSpotPrice}。行情火热、想做多的人很多时会这样。',
  'away.ask': '按这两个价格，债券值多少美元？',
  'away.hint': '价值 =（BTC 保证金 + 美元 ÷ 当前期货价 − 美元 ÷ 卖出价）× 现货价。',
  'away.trap.coin': '这是账户里的 BTC。题目问的是按现货价折成的美元。',
  'away.trap.capital': '这只是 BTC 的价值。空头也有盈亏。',
  'away.trap.face': '这是债券到期支付的金额。题目问的是今天的价值。',
  'away.after.1':
    '空头以 {futuresPrice} 卖出，按 {interimFuturesPrice} 估值，浮动盈亏为 {interimPnlCoin}。账户剩下 {interimEquityCoin}，按现货价值 {interimValueUsd}。',
  'away.after.2':
    '您以每年 {grossAnnualisedYield} 借出美元，市场现在付 {interimYield}。利率上升，旧债券贬值；利率下降，它升值。',
  'away.after.3':
    '到期时这些都不复存在：期货与现货按规则相等，债券在任何价格下都支付 {faceUsd}。只有提前平仓，或保证金不足，中途的亏损才会成真；这里 BTC 已全部作保证金。',
  'away.try.300': '期货价 300',
  'away.try.120': '期货跌到 120',
  'away.try.100': '期货跌到与现货相同：第一天就拿到全部利息',

  'both.title': '比特币本身涨跌',
  'both.text.1':
    '同一只债券，另一个第一天。这次变的是比特币本身：现货从 100 到 {interimSpotPrice}，期货从 150 到 {interimFuturesPrice}。若两者同比例变动，例如到 150 与 225，基差占现货价的比例不变。',
  'both.text.2': '保证金为 {coin}，{contracts}合约以 {futuresPrice} 卖出。',
  'both.ask': '按这两个价格，空头 {contracts}的盈亏是多少 BTC？',
  'both.hint': '盈亏 = 美元 ÷ 当前期货价 − 美元 ÷ 卖出价。',
  'both.trap.equity': '这是账户里的 BTC，包括保证金。题目只问空头。',
  'both.after.1':
    '空头的浮动盈亏为 {interimPnlCoin}，账户剩下 {interimEquityCoin}。按 {interimSpotPrice} 计算值 {interimValueUsd}，而第一天付出的是 {capitalUsd}。两个价格按同一比例变动时，这两个金额相等：期货亏掉的，BTC 赚了回来。',
  'both.after.2':
    '可见单是比特币的涨跌影响不了债券。影响价值的是期货与现货之比，也就是利率：这里每年 {interimYield}，第一天为 {grossAnnualisedYield}。上涨之后，交易所仍会显示一大笔 BTC 亏损。',
  'both.try.half': '两者都跌一半：50 与 75',
  'both.try.tenfold': '两者都涨到十倍：1,000 与 1,500',
  'both.try.narrow': '现货 150，期货只到 180',

  'wait.title': '持有到期',
  'wait.text.1': '账面亏损可以等它过去，因为结局已知。到期前的价值取决于两点：剩余天数，以及市场给这些天的年利率。',
  'wait.text.2':
    '过了 {daysLater}，现货价为 {interimSpotPrice}。以 {futuresPrice} 卖出的期货，现价 {interimFuturesPrice}；每过一天，买方还要付利息的时间就少一天，期货也离现货更近。现在基差的年化利率：{interimYield}。',
  'wait.text.3': '账户里有 {coin}，对应卖出的 {contracts}合约。',
  'wait.ask': '这一天债券值多少美元？',
  'wait.hint': '价值 =（BTC 保证金 + 空头盈亏）× 现货价。BTC 全部对冲时，也等于美元 × 现货价 ÷ 期货价。',
  'wait.trap.capital': '这是债券的买入成本。此后它已经赚了利息。',
  'wait.after.1':
    '它值 {interimValueUsd}，在从 {capitalUsd} 到 {faceUsd} 的路上：到期面值 ÷（1 + 利率 × 剩余天数 ÷ 365），剩余 {daysRemaining}。',
  'wait.after.2':
    '图中按天画出现货价不变时的价值。一条线保持第一天的利率；另一条沿表中的基差路径，利率上升时，价值可能低于买入成本。',
  'wait.after.3': '两条线都终于到期面值。因此只用到期之前用不着的美元。',
  'wait.try.wide': '半年之后，基差年化 100%',
  'wait.try.late': '还剩一个季度，年化 50%',
  'wait.try.expiry': '最后一天，现货 250',
  'wait.try.path': '换一条路径：先升到年化 200%，再降到 5%',
}
