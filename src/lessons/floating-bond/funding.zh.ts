import type { fundingWords as english } from './funding.en'

export const fundingWords: Readonly<Record<keyof typeof english, string>> = {
  'first.title': '第一次资金费',
  'first.text.1':
    '交割合约把利率锁定到期。永续合约是没有到期日的反向合约，由[[eventRate|资金费]]使其价格贴近现货：每到固定时刻，一方按仓位的一定比例付给另一方。永续高于指数时费率为正，由多头支付。',
  'first.text.2':
    '本例的交易所在 UTC 04:00、12:00、20:00 结算。费率为正，多头付给空头；为负，空头付给多头。那里的费率提前一个间隔确定，这是 BitMEX 的规则；在 Binance 等交易所，费率直到结算才确定。只有当时持有的仓位才收付。',
  'first.text.3':
    '交易与之前相同，只是用永续合约代替了期货。{capitalUsd} 按 {spotPrice} 买入 {coin}，存入交易所；永续合约的价格等于现货，因此卖出 {contracts}与之相抵。这是一笔固定的美元，每次资金费就是它的利息：一笔每八小时重定一次利率的贷款，即浮动利率债券。',
  'first.text.4':
    '现在是 12:00，价格为 {lastPrice}，费率为 {averageFunding}。资金费以 BTC 支付：合约按此价格折合的 BTC，乘以费率。',
  'first.ask':
    '空头 {contracts}（每张 1 USD），价格 {lastPrice}，费率 {averageFunding}：您收到多少 BTC（支付则为负）？',
  'first.hint': '合约的美元金额除以价格，得到的 BTC 再乘以费率。',
  'first.trap.usd': '这是以美元计的资金费，题目问的是 BTC。',
  'first.trap.all': '这是账户里全部的 BTC。题目只问这一次资金费。',
  'first.after.1': '收到 {cumulativePaymentCoin}，按此价格值 {cumulativePaymentUsd}。账户里现在有 {finalCoin}。',
  'first.after.2':
    '收到的 BTC 没有保护，它的美元价值会随价格涨跌。因此立即对冲：每值一美元，就多卖一张合约；如果是付出了 BTC，则买回合约。这样空头变为 {finalContracts}，下一次资金费按全部张数计算，利息也生利息。明细用一行记下了这一步。',
  'first.try.negative': '费率为负：−0.1%',
  'first.try.usual': '费率 0.01%',

  'second.title': '第二次资金费',
  'second.text.1':
    '12:00 的资金费已经收到并对冲。现在是 20:00，费率仍是 {averageFunding}。只要您不改动数字，价格就没有变化。',
  'second.text.2':
    '开始时卖出 {contracts}，对应 {coin}。每次资金费按当时持有的张数计算，收到后随即对冲。合约只能整张卖出；不够一张的部分以 BTC 的形式留在账户里，下次再算。',
  'second.ask': '第二次资金费之后，您做空多少张合约？',
  'second.hint':
    '每张合约一美元时，以美元计的资金费就是张数乘以费率。先加上第一次，再加上第二次（张数已经增加），不足一张的舍去。',
  'second.after.1':
    '两次资金费合计 {cumulativePaymentCoin}，账户里有 {finalCoin}，对应 {finalContracts}合约，余下 {finalResidualCoin} 未对冲。',
  'second.after.2':
    '如果第一次的资金费已经对冲，第二次以美元计就略多，因为第一次收到的也在生息。明细里两次都有：合约值多少 BTC、付了多少、卖出多少张。',
  'second.try.never': '收到的 BTC 不对冲',
  'second.try.large': '合约面值 100 美元',

  'negative.title': '负的资金费率',
  'negative.text.1':
    '前两次费率都为正，第三次在次日 04:00。一夜之间风向变了，想做空的人多过做多的人，费率为负。这次轮到空头付钱。三次的费率就在数字栏的表格里。',
  'negative.text.2':
    '付出的是账户里的 BTC。此后卖出的合约超过 BTC 所能覆盖，即对冲过度。因此在再平衡方式允许时要买回合约。',
  'negative.text.3': '一开始价格为 {spotPrice}，持有 {coin}，卖出 {contracts}合约。',
  'negative.ask': '按所示的再平衡方式，第三次资金费之后，您的空头是多少张？',
  'negative.hint':
    '依次算完三次：张数乘以费率就是以美元计的资金费。最后的张数，是账户里的 BTC 还能覆盖的美元，向下取整到整张。',
  'negative.after.1':
    '三次资金费合计 {cumulativePaymentCoin}。账户里有 {finalCoin}，对应 {finalContracts}合约。合约不能拆开持有，卖出的张数向下取整，因此买回的有时比这次付出的多一张。没有合约覆盖的是 {finalResidualCoin}；如果小于零，就是卖出的超过了 BTC 所能覆盖的。',
  'negative.after.2':
    '美元还在，只比八小时前略少。浮动利率可能低于零，在这家交易所，2018 年到 2019 年年中就有过很长一段。价格拿不走这只债券的钱，资金费却可以。',
  'negative.after.3':
    '费率提前八小时就知道，您可以在付款之前离场。别人也可以，因此永续合约的价格往往在那一刻之前就已变动了差不多的幅度。',
  'negative.try.keep': '不买回合约',
  'negative.try.worse': '第三次为 −0.3%',
  'negative.try.fall': '到第三次时价格跌到 50',
}
