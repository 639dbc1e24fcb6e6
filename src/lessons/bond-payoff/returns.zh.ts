import type { returnWords as english } from './returns.en'

export const returnWords: Readonly<Record<keyof typeof english, string>> = {
  'costs.title': '扣除成本之后',
  'costs.text.1':
    '前面的利率只看报价。实际上每条腿都有成本：现货交易所在买入与卖出时各收一次[[spotFeeRate|手续费]]，期货交易所在卖出与[[settlementFeeRate|结算]]时各收一次。',
  'costs.text.2':
    '另一项成本是[[spotSlippageRate|滑点]]：大单的成交价比最优报价差。这里的数字为虚构：一笔大单，一个不活跃的市场。',
  'costs.text.3':
    '本金 {capitalUsd}，实际卖出的合约本可赚得[[basisUsd|基差]] {basisUsd}；[[costsUsd|成本合计]] {costsUsd}。期限 365 天。',
  'costs.ask': '扣除全部成本后，债券的净年化（单利）是百分之几？',
  'costs.hint': '净年化 =（基差收益 − 成本合计）÷ 本金 × 365 ÷ 天数。',
  'costs.trap.gross': '这是毛年化，还没有扣除成本。',
  'costs.after.1': '毛年化 {grossAnnualisedYield}，净年化 {annualisedYield}。只有净值才能与美元的其他用途相比。',
  'costs.after.2':
    '[[breakEvenFuturesPrice|临界期货价]]说明多低算太低：期货价为 {breakEvenFuturesPrice} 时，扣除这些成本后，债券的收益刚好等于资金成本，一美元也不多。',
  'costs.after.3':
    '大部分成本只付一次，与期限无关。在本课的例子中，它们使一年期利率降低约十个百分点；一个月的期货则约为十二倍。',
  'costs.try.liquid': '小单，市场很深',
  'costs.try.thin': '期货价只有 105',
  'costs.try.capital': '资金成本每年 20%',

  'lender.title': '资金成本',
  'lender.text.1': '美元总有别的用处。它在别处能赚多少，或借来要付多少，就是[[costOfCapital|资金成本]]。',
  'lender.text.2':
    '设想一家不会倒闭的银行，年利率 20%：100 美元一年变成 120。有这样的银行在，没有人会以 100 买入 BTC、再以低于 120 卖出一年期期货。对这位出借人，120 就是底价。',
  'lender.text.3':
    '高于底价，债券就比银行付得多。两个利率之差是[[excessYield|超额收益率]]；整个期间折成美元，就是[[carryUsd|超额收益]]。',
  'lender.ask':
    '现货价 {spotPrice}，一年期期货 {futuresPrice}，银行年利率 {costOfCapital}。债券利率减银行利率是多少个百分点？',
  'lender.hint': '超额收益率 =（期货价 − 现货价）÷ 现货价 − 资金成本。',
  'lender.trap.all': '这是债券的全部利率，还要减去银行的利率。',
  'lender.after.1':
    '债券付 {annualisedYield}，比银行多 {excessYield}，以这笔本金计是 {carryUsd}。在底价上超额收益为零。',
  'lender.after.2': '可见基差不是对价格的预测，而是有美元的人借给想多买比特币的人时所收的利率。',
  'lender.try.120': '期货价 120，银行 20%',
  'lender.try.110': '期货价 110，银行 20%',
  'lender.try.1': '期货价 120，以 1% 借入美元',
  'costs.nudge': '请用实际卖出的合约的基差：扣除成本后，可对冲的 BTC 变少了。',
  'costs.trap.quoted': '这是从报价基差中减去成本。扣除成本后 BTC 变少，赚到的基差也变少。',
  'lender.nudge': '先算债券的年化利率。',
}
