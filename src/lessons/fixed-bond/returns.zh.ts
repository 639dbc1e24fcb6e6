import type { returnWords as english } from './returns.en'

export const returnWords: Readonly<Record<keyof typeof english, string>> = {
  'costs.title': '扣除成本之后',
  'costs.text.1':
    '前面的利率只是报价利率：只看屏幕上的价格，别的都没算。实际上，交易的两条腿，即币和期货，都有成本。现货交易所在买币时收一次[[spotFeeRate|手续费]]，卖币时再收一次；期货交易所在卖出时收一次，[[settlementFeeRate|结算]]时再收一次。',
  'costs.text.2':
    '另一项成本是[[spotSlippageRate|滑点]]。大单会吃掉最好的挂单，接着成交在更差的价位，于是买币的价格高于屏幕上的价格，卖期货的价格低于屏幕上的价格。这里的数字是为本例虚构的：一笔大单，一个不活跃的市场。',
  'costs.text.3':
    '本金 {capitalUsd}，实际卖出的合约本可赚得[[basisUsd|基差]] {basisUsd}；各项[[costsUsd|成本]]合计 {costsUsd}。期限为 365 天。',
  'costs.ask': '扣除成本后，债券的年化收益率是百分之几？',
  'costs.hint': '基差减去成本是利润；利润除以本金是收益率，期限正好一年。',
  'costs.trap.gross': '这是报价利率，还没有扣除任何成本。',
  'costs.after.1':
    '报价利率是 {grossAnnualisedYield}，真正到账的是 {annualisedYield}。别人报给您的基差利率都是报价利率，只有扣除成本之后的利率，才能与这笔美元的其他用途相比。',
  'costs.after.2':
    '[[breakEvenFuturesPrice|临界期货价]]说明多低算太低：期货价为 {breakEvenFuturesPrice} 时，扣除这些成本后，债券的收益刚好等于资金成本，一美元也不多。',
  'costs.after.3':
    '大部分成本只付一次，与期限长短无关。摊到一年，利率只降低几个百分点；如果期货只有一个月，同样的成本对年化利率的影响是它的十二倍。',
  'costs.try.liquid': '小单，市场很深',
  'costs.try.thin': '期货价只有 105',
  'costs.try.capital': '资金成本每年 20%',

  'lender.title': '出借人要多少',
  'lender.text.1': '美元总有别的用处。它在别处能赚多少，或者借来时要付多少，就是[[costOfCapital|资金成本]]。',
  'lender.text.2':
    '设想一家绝不会倒闭的银行。如果它的年利率是 20%，100 美元存一年变成 120。有这样的银行在，没有人会在 100 买币、再以低于 120 的价格卖出一年期期货：银行给得更多，还更省事。120 就是这位出借人的底价。',
  'lender.text.3':
    '高于底价，债券就比银行付得多。两个利率之差是[[excessYield|超额收益]]；在整个期限内折成美元，就是[[carryUsd|持有收益]]。',
  'lender.ask':
    '现货价 {spotPrice}，一年期期货 {futuresPrice}，银行年利率 {costOfCapital}。债券每年比银行多付百分之几？',
  'lender.hint': '债券的年化利率是基差除以现货价，再减去银行的利率。',
  'lender.trap.all': '这是债券付的全部利率，还要减去银行本来会付的部分。',
  'lender.after.1':
    '债券付 {annualisedYield}，比银行多 {excessYield}，以这笔本金计是 {carryUsd}。在底价上超额收益为零，选哪一个对出借人都一样。',
  'lender.after.2':
    '可见基差并不是对价格的预测，而是有美元的人把美元借给想多买比特币却付不起全款的人时所收的利率。在底价买入期货的人，只有到期价格高于底价才能赚钱。',
  'lender.try.120': '期货价 120，银行 20%',
  'lender.try.110': '期货价 110，银行 20%',
  'lender.try.1': '期货价 120，以 1% 借入美元',
}
