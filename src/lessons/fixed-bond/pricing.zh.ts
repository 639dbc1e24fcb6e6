import type { pricingWords as english } from './pricing.en'

export const pricingWords: Readonly<Record<keyof typeof english, string>> = {
  'basis.title': '基差',
  'basis.text.1':
    '前面的合约没有期限。交割[[futuresPrice|合约]]有[[expiry|到期日]]：届时按现货价结算，盈利的一方收款，合约消失。在此之前，它的价格可以与现货不同。',
  'basis.text.2':
    '期货价减现货价就是[[basis|基差]]。想做多的人很多时，愿意为期货付出比现货更高的价格。到期时两者按规则相等，基差收敛到零；持有 BTC 并做空期货的人赚到它。',
  'basis.text.3': '本课的合约距到期 {daysToExpiry}。',
  'basis.ask': '现货价 {spotPrice}，期货价 {futuresPrice}。基差是多少美元？',
  'basis.hint': '基差 = 期货价 − 现货价。',
  'basis.after.1':
    '基差为 {basis}，占现货价 {basisRate}。期限正好一年，所以这也是年化收益率（单利）：{grossAnnualisedYield}。',
  'basis.after.2': '基差为负称为贴水：期货比现货便宜，这笔交易要付利息。',
  'basis.try.200': '期货价 200',
  'basis.try.95': '期货价 95，低于现货',

  'annual.title': '年化收益率',
  'annual.text.1': '各合约到期日不同，基差不能直接比较。一个月赚三美元，利率高于一年赚三美元。',
  'annual.text.2':
    '因此把基差除以现货价，再折到 365 天的一年。这是[[grossAnnualisedYield|年化收益率]]（APR）：单利，利息不再生息。',
  'annual.text.3': '这里是另一份合约，距到期 {daysToExpiry}。',
  'annual.ask': '现货价 {spotPrice}，期货价 {futuresPrice}。毛年化（单利）是百分之几？',
  'annual.hint': '年化 =（期货价 − 现货价）÷ 现货价 × 365 ÷ 距到期天数。',
  'annual.trap.term': '这是期间收益率，还要折到 365 天。',
  'annual.after.1':
    '基差在期间内占现货价 {basisRate}，年化（单利）{grossAnnualisedYield}。若每期利息都以同样利率再投资，则复利年化（APY）为 {grossCompoundedYield}。',
  'annual.after.2':
    '表中是同一笔交易在几种口径下的利率。都不算错，但不同口径不能比较。除非另有说明，这里的年化一律为单利、365 天。',
  'annual.try.month': '价格相同，还有 30 天',
  'annual.try.year': '价格相同，还有 365 天',

  'sizing.title': '开仓张数',
  'sizing.text.1':
    '您有 {capitalUsd}，想赚基差，对价格没有看法。于是全部买入 BTC 作保证金，再卖出期货：卖出的 BTC 与持有的相等。',
  'sizing.text.2': '按哪个价格相等？按卖出的价格，即期货价：此时一张 1 USD 的合约为 1 ÷ 期货价 BTC。',
  'sizing.text.3': '合约只能整张卖出。覆盖不到的部分是[[residualCoin|未对冲 BTC]]，价值随价格涨跌。',
  'sizing.ask': '现货价 {spotPrice}，期货价 {futuresPrice}，每张合约 1 USD。您开空多少张？',
  'sizing.hint': '张数 = 本金 ÷ 现货价 × 期货价 ÷ 合约面值，向下取整。',
  'sizing.trap.naive': '这是每一美元本金卖一张，等于按现货价定张数。合约按期货价卖出，每张折合的 BTC 更少。',
  'sizing.trap.coin': '这是买入的 BTC，只是第一步。按期货价，它是多少美元？',
  'sizing.after.1': '本金买入 {coin}。按期货价，{contracts}合约为 {notionalCoin}，{residualCoin} 未对冲。',
  'sizing.after.2': '这些合约的美元金额 {faceUsd} 就是债券的[[faceUsd|到期面值]]：无论价格如何，到期支付这么多。',
  'sizing.after.3':
    '证明：持有 B 个 BTC，以 F 卖出 n 张面值 M 的合约，价格为 X 时账户有 B + n·M·(1/X − 1/F) BTC，折合 B·X + n·M − n·M·X/F 美元。只有 B = n·M/F 时 X 才会消去，剩下 n·M。',
  'sizing.try.110': '期货价 110',
  'annual.nudge': '先算期间收益率，再折成一年。',
  'sizing.nudge': '先算本金能买多少 BTC，再算这些 BTC 按期货价是多少美元。',
  'sizing.after.4':
    '朴素对冲每一美元卖一张，即 {naiveContracts}，有 {naiveUnhedgedCoin} 未对冲。表中比较两者与只持有 BTC 在结算价 {settlementPrice} 时的结果。',
}
