import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '美元保证金的期现套利',
  summary: 'ETF 交易台的做法：基差相同，收益更低，还会追保',

  'tied.title': '占用美元的保证金',
  'tied.text.1': '基金与银行用 BTC 或 ETF 份额对着卖出 U 本位期货。期货以美元结算，保证金也是美元，BTC 不能充当。',
  'tied.text.2':
    '每个 BTC 以 {longLegPrice} 买入，以 {linearFillPrice} 卖出期货。交易所按期货价的 {marginRate} 收取[[marginRate|初始保证金]]，出自同一笔本金 {capitalUsd}。',
  'tied.text.3': '还有 {daysToExpiry}到期，不计成本，保证金不生息。',
  'tied.ask': '期货价 {linearFillPrice}、保证金 {marginRate}，本金的收益率是每年百分之几？',
  'tied.nudge': '这笔交易每个 BTC 占用多少美元，又赚多少？',
  'tied.hint': '每 BTC 占用 = 现货价 + 保证金率 × 期货价。收益率 =（期货价 − 现货价）÷ 占用 × 365 ÷ 天数。',
  'tied.trap.basis': '这只是 BTC 上的基差。保证金也是本金。',
  'tied.trap.inverse': '这是币本位债券：BTC 本身就是保证金，不再占用别的资金。',
  'tied.after.1':
    '本金可做 {shortCoin}：BTC {longLegUsd}，保证金 {carryMarginUsd}。赚得 {earnedBasisUsd}，年化 {equityYield}，而不是屏幕上的 {linearBasisYield}。',
  'tied.after.2': '这一差距是两类期货价格可以不同的原因之一：对必须缴纳美元的人，同样的基差价值更低。',
  'tied.try.ten': '保证金一成',
  'tied.try.flat': '期货价 105',

  'call.title': '盈利付不了的追保',
  'call.text.1':
    '同一笔交易，以 {linearFillPrice} 卖出 {shortCoin}。到期前价格到了 {settlementPrice}。BTC 赚的多于空头亏的。',
  'call.text.2': '亏损立即以美元扣除，保证金按更高的价格收取 {marginRate}。盈利却在不能卖的 BTC 里，因为它是对冲。',
  'call.ask': '价格从 {linearFillPrice} 到 {settlementPrice}，保证金 {marginRate}：合计追缴多少 USD？',
  'call.nudge': '要补两样：亏损本身，以及更高价格上多出的保证金。',
  'call.hint': '追缴 = BTC ×（价格 − 期货卖价）×（1 + 保证金率）。',
  'call.trap.loss': '这是亏损。更高价格上的保证金还要另加。',
  'call.trap.profit': '这是最终赚到的。追缴早在此前发生。',
  'call.after.1':
    '追缴 {marginCallUsd}，而闲置资金为 {idleCashUsd}。只要等得起，任何价格下都赚 {carryProfitUsd}；高于 {cashOutPrice} 则需要外来的美元。',
  'call.after.2':
    '币本位期货无需这些：以自身 BTC 全额保证，任何价格都不追保。美元保证金的套利要留[[reserveUsd|备用金]]，这也拉低收益。',
  'call.try.double': '期货价的两倍',
  'call.try.fall': '跌到 120',
}
