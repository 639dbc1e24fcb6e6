import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '到期前盯市',
  summary: '到期之前债券值多少，什么时候才要紧',

  'away.title': '期货独自上涨',
  'away.text.1':
    '债券到期支付到期面值。到期之前它同样有价格：现在就了结，买回合约、卖出 BTC，手里能剩多少。这样按当前市价计算，叫做盯市。',
  'away.text.2': '还是上一课的债券：存有 {coin}，以 {futuresPrice} 卖出了 {contracts}合约，还有一年到期。',
  'away.text.3':
    '刚刚买好，期货的价格就变了：现在是 {interimFuturesPrice}，而现货停在 {interimSpotPrice}。行情火热、交易员们争相做多时，期货就会这样被抬高。',
  'away.ask': '按这两个价格，债券值多少美元？',
  'away.hint':
    '先算空头的盈亏（以 BTC 计）：合约的美元金额除以届时期货价，减去同样的美元除以卖出时的价格。加上存入的 BTC，再全部按现货价卖出。',
  'away.trap.coin': '这是账户里剩下的 BTC。题目问的是它们按现货价值多少美元。',
  'away.trap.capital': '这只是 BTC 的价值，旁边的空头也有盈亏。',
  'away.trap.face': '这是债券到期时支付的金额。题目问的是今天能换回多少。',
  'away.after.1':
    '空头以 {futuresPrice} 卖出，按 {interimFuturesPrice} 估值，浮动盈亏为 {interimPnlCoin}。账户剩下 {interimEquityCoin}，按现货价值 {interimValueUsd}。',
  'away.after.2':
    '您以每年 {grossAnnualisedYield} 的利率借出了美元，而市场现在给到 {interimYield}。利率上升，没有人会按原价接手旧债券；利率下降，旧债券卖得更贵。用比特币做成的债券也不例外。',
  'away.after.3':
    '到期时这一切都不复存在。期货与现货按规则相等，合约张数不变，无论价格如何，债券都支付 {faceUsd}，如图所示。途中的亏损，只有必须提前了结的人，或者保证金不足以承受的人，才真正要付；这里存入的是全部的 BTC。',
  'away.try.300': '期货价 300',
  'away.try.120': '期货跌到 120',
  'away.try.100': '期货跌到与现货相同：第一天就拿到全部利息',

  'both.title': '比特币本身涨跌',
  'both.text.1':
    '同一只债券，换一个开头。这次是比特币本身涨跌：现货从 100 到 {interimSpotPrice}，期货从 150 到 {interimFuturesPrice}。如果两者按同一比例变动，例如到 150 和 225，基差占现货价的比例就与原来相同。',
  'both.text.2': '保证金为 {coin}，{contracts}合约以 {futuresPrice} 卖出。',
  'both.ask': '按这两个价格，空头 {contracts}的盈亏是多少 BTC？',
  'both.hint': '合约的美元金额除以届时期货价，减去同样的美元除以卖出时的价格。价格上涨，空头亏损。',
  'both.trap.equity': '这是账户里剩下的 BTC，包括保证金。题目只问空头。',
  'both.after.1':
    '空头的浮动盈亏为 {interimPnlCoin}，账户剩下 {interimEquityCoin}。按 {interimSpotPrice} 计算值 {interimValueUsd}，而第一天付出的是 {capitalUsd}。两个价格按同一比例变动时，这两个金额相等：期货亏掉的，BTC 赚了回来。',
  'both.after.2':
    '可见比特币价格本身影响不了这只债券，到期之前与最后一天都是如此。影响它的是期货与现货之比，也就是利率：现在年化 {interimYield}，第一天是 {grossAnnualisedYield}。即便如此，价格上涨之后，交易所的屏幕上仍会显示一大笔 BTC 的亏损，明白缘由便不会慌。',
  'both.try.half': '两者都跌一半：50 与 75',
  'both.try.tenfold': '两者都涨到十倍：1,000 与 1,500',
  'both.try.narrow': '现货 150，期货只到 180',

  'wait.title': '等到到期',
  'wait.text.1':
    '账面亏损可以等过去，因为终点是已知的。途中债券值多少取决于两件事：还剩多少天，以及市场按怎样的年利率给这些天定价。',
  'wait.text.2':
    '过了 {daysLater}，现货价为 {interimSpotPrice}。以 {futuresPrice} 卖出的期货，现价 {interimFuturesPrice}；每过一天，买方还要付利息的时间就少一天，期货也离现货更近。现在基差的年化利率：{interimYield}。',
  'wait.text.3': '账户里有 {coin}，对应卖出的 {contracts}合约。',
  'wait.ask': '这一天债券值多少美元？',
  'wait.hint':
    '与前面一样：空头的盈亏（以 BTC 计）加上存入的 BTC，再乘以现货价。由于全部的 BTC 都已对冲，也可以一步算出：合约的美元金额乘以现货价，除以期货价。',
  'wait.trap.capital': '这是买入债券的成本。日子已经过去，债券也已生息。',
  'wait.after.1':
    '它值 {interimValueUsd}，正走在从 {capitalUsd} 到 {faceUsd} 的路上。时间过半，美元并不过半：价值等于到期面值扣除剩余 {daysRemaining}的利息，也就是到期面值除以“1 加利率乘以天数再除以 365”。',
  'wait.after.2':
    '图中逐日画出这个价值，现货价保持不变。一条线沿用第一天的利率，另一条跟随参数表中的基差路径，利率有升有降；利率升高时，价值可能低于买入时的本金。',
  'wait.after.3':
    '两条线都终于到期面值，因为到了最后一天，已没有利率可言。由此得出买这种债券的规矩：只用到期之前不会动用的美元。',
  'wait.try.wide': '半年之后，基差年化 100%',
  'wait.try.late': '还剩一个季度，年化 50%',
  'wait.try.expiry': '最后一天，现货 250',
  'wait.try.path': '换一条路径：先升到年化 200%，再降到 5%',
}
