import type { pricingWords as english } from './pricing.en'

export const pricingWords: Readonly<Record<keyof typeof english, string>> = {
  'basis.title': '基差',
  'basis.text.1':
    '前面的合约没有期限。交割[[futuresPrice|期货]]则有一个[[expiry|到期日]]。到期那一刻，它按现货价结算：盈利的一方收款，合约随之消失。在此之前，它的价格可以与现货价不同。',
  'basis.text.2':
    '期货价减去现货价，就是[[basis|基差]]。想做多的人很多时，他们愿意为期货付出比现货更高的价格。到期时两个价格按规则必然相同，基差一路收窄到零，持有币并做空期货的人便赚到了它。',
  'basis.text.3':
    '本课的期货还有 {daysToExpiry}：从 2020 年 12 月 31 日 12:00 UTC 到 2021 年 12 月 31 日 12:00 UTC。若从 2021 年 1 月 1 日中午算起，则只有 364 天，下文的年化利率都会略高一点。',
  'basis.ask': '现货价 {spotPrice}，期货价 {futuresPrice}。基差是多少美元？',
  'basis.hint': '期货的价格，减去币的价格。',
  'basis.after.1':
    '基差为 {basis}，相当于现货价的 {basisRate}。这只期货正好还有一年，所以这也就是年化利率：{grossAnnualisedYield}。',
  'basis.after.2': '基差为负叫做贴水：期货比币便宜，这笔交易不是赚利息，而是付利息。',
  'basis.try.200': '期货价 200',
  'basis.try.95': '期货价 95，低于现货',

  'annual.title': '折成一年的利率',
  'annual.text.1': '各只期货的到期日不同，基差不能直接比较。一个月赚三美元，利率高于一年赚三美元。',
  'annual.text.2':
    '因此要把基差换算成现货价的百分比，再折到 365 天的一年：乘以 365，除以距到期天数。这叫[[grossAnnualisedYield|年化]]；这里是单利，即利息不再生息。',
  'annual.text.3': '这里换了一只期货，距到期还有 {daysToExpiry}。',
  'annual.ask': '现货价 {spotPrice}，期货价 {futuresPrice}。单利年化利率是百分之几？',
  'annual.hint': '基差除以现货价，乘以 365，再除以距到期天数。',
  'annual.trap.term': '这是到期前这段时间的收益率，还需要折到 365 天。',
  'annual.after.1':
    '基差在这段时间内是现货价的 {basisRate}，折成一年是 {grossAnnualisedYield}。如果每到期一次，利息都能以同样的利率继续投资，则是 {grossCompoundedYield}，即复利年化利率。',
  'annual.after.2':
    '表中是同一笔交易在几种口径下的利率：连续复利指利息每时每刻都在生息，Act/360 指一年按 360 天算，“扣除成本后”一列等有了成本才有意义。哪一种都不算错，但不同口径不能互相比较。除非另有说明，这里的年化利率一律为单利、按 365 天。',
  'annual.try.month': '价格相同，还有 30 天',
  'annual.try.year': '价格相同，还有 365 天',

  'sizing.title': '该卖多少张',
  'sizing.text.1':
    '您有 {capitalUsd}，想赚基差，对价格没有看法。于是全部买成比特币，存入交易所，再卖出期货与之相抵。与合成美元一样，卖出的合约折合的币，必须与持有的币相等。',
  'sizing.text.2':
    '按哪个价格折合？按卖出合约的价格，也就是期货价。在这个价格上，一张 1 美元的合约折合的币，等于 1 除以期货价。',
  'sizing.text.3': '合约只能整张卖出。覆盖不到的部分就是[[residualCoin|未对冲余量]]：没有保护的币，价值随价格涨跌。',
  'sizing.ask': '现货价 {spotPrice}，期货价 {futuresPrice}。您卖出多少张合约？',
  'sizing.hint': '先算本金按现货价能买多少币，再算这些币按期货价值多少美元，向下取整到整张。',
  'sizing.trap.naive':
    '这是每一美元本金卖一张，也就是币按现货价的价值。合约是按期货价卖出的，在那个价格上每张折合的币更少。',
  'sizing.trap.coin': '这是买入的币，只走了一半。按期货价，这些币值多少美元？',
  'sizing.after.1': '本金买到 {coin}。按期货价，{contracts}合约折合 {notionalCoin}，余下 {residualCoin}。',
  'sizing.after.2':
    '这些合约代表的美元金额 {faceUsd} 就是债券的[[faceUsd|面值]]：无论价格如何，到期支付这么多，而且买入当天就已知道。',
  'sizing.after.3':
    '新手有多少美元就卖多少张，即 {naiveContracts}，于是有 {naiveUnhedgedCoin} 没有对冲。表中把两种算法并排列出，第三行是只持有币，并给出期货在 {settlementPrice} 结算时各值多少。',
  'sizing.try.110': '期货价 110',
}
