import type { fundingWords as english } from './funding.en'

export const fundingWords: Readonly<Record<keyof typeof english, string>> = {
  'first.title': '第一次资金费',
  'first.text.1':
    '交割合约把利率锁定到期。永续合约是没有到期日的反向合约，由[[eventRate|资金费]]使其价格贴近现货：每到固定时刻，一方按仓位的一定比例付给另一方。永续高于指数时费率为正，由多头支付。',
  'first.text.2':
    '本例的交易所在 UTC 04:00、12:00、20:00 结算。费率为正，多头付给空头；为负，空头付给多头。那里的费率提前一个间隔确定，这是 BitMEX 的规则；在 Binance 等交易所，费率直到结算才确定。只有当时持有的仓位才收付。',
  'first.text.3':
    '交易与之前相同，只是期货换成永续。{capitalUsd} 以 {spotPrice} 买入 {coin} 作保证金，并按现货价卖出 {contracts}（每张 1 USD）：固定数量的美元，每次资金费就是利息。这是一笔利率每八小时重新确定的贷款。',
  'first.text.4':
    '现在是 12:00，价格 {lastPrice}，费率 {averageFunding}。资金费以 BTC 支付：按此价格的名义价值乘以费率。',
  'first.ask':
    '空头 {contracts}（每张 1 USD），价格 {lastPrice}，费率 {averageFunding}：您收到多少 BTC（支付则为负）？',
  'first.hint': '资金费 = 合约的美元 ÷ 价格 × 费率。',
  'first.trap.usd': '这是以美元计的资金费，题目问的是 BTC。',
  'first.trap.all': '这是账户里全部的 BTC。题目只问资金费。',
  'first.after.1': '资金费为 {cumulativePaymentCoin}，按此价格折合 {cumulativePaymentUsd}。账户里现有 {finalCoin}。',
  'first.after.2':
    '收到的 BTC 尚未对冲，因此立即补对冲：每一美元再卖一张；若是付出 BTC，则买回合约。此后空头为 {finalContracts}，下一次资金费按它计算。',
  'first.try.negative': '费率为负：−0.1%',
  'first.try.usual': '费率 0.01%',

  'second.title': '第二次资金费',
  'second.text.1': '第一次资金费在 12:00 收到并已对冲。现在是 20:00，费率仍为 {averageFunding}，价格未变。',
  'second.text.2':
    '起初以 {coin} 卖出 {contracts}。每次资金费按当时持有的张数计算，随后立即补对冲。合约须为整张，不足一张的留作 BTC，下次再算。',
  'second.ask': '第二次资金费之后，您做空多少张合约？',
  'second.hint': '以美元计的资金费 = 张数 × 费率。加上第一次，再加上张数更多的第二次，向下取整。',
  'second.after.1':
    '两次合计 {cumulativePaymentCoin}；账户里有 {finalCoin}，对应 {finalContracts}。未对冲 {finalResidualCoin}。',
  'second.after.2': '第一次若已对冲，第二次以美元计会略多，因为它也对第一次计算。明细列出两次。',
  'second.try.never': '收到的 BTC 不对冲',
  'second.try.large': '合约面值 100 美元',

  'negative.title': '负的资金费率',
  'negative.text.1': '前两次为正，第三次在次日 04:00。一夜之间永续跌破指数，费率转负：由空头支付。三次费率见表。',
  'negative.text.2':
    '付出的是账户里的 BTC。此后卖出的合约超过 BTC 所能覆盖，即对冲过度。因此在再平衡方式允许时要买回合约。',
  'negative.text.3': '一开始价格为 {spotPrice}，持有 {coin}，卖出 {contracts}合约。',
  'negative.ask': '按所示的再平衡方式，第三次资金费之后，您的空头是多少张？',
  'negative.hint': '依次计算：以美元计的资金费 = 张数 × 费率。再平衡时，张数 = 账户仍能覆盖的整数美元，向下取整。',
  'negative.after.1':
    '三次资金费合计 {cumulativePaymentCoin}。账户里有 {finalCoin}，对应 {finalContracts}。未对冲 {finalResidualCoin}；负数表示对冲过度。',
  'negative.after.2': '美元还在，只比八小时前略少。浮动利率可以为负，在这家交易所，2018 年至 2019 年中常常如此。',
  'negative.after.3': '费率若提前可知，您可以在结算前离场。别人也可以，因此永续的价格往往事先就变动差不多的幅度。',
  'negative.try.keep': '不买回合约',
  'negative.try.worse': '第三次为 −0.3%',
  'negative.try.fall': '到第三次时价格跌到 50',
}
