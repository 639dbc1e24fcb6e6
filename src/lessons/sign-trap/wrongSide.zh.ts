import type { wrongSideWords as english } from './wrongSide.en'

export const wrongSideWords: Readonly<Record<keyof typeof english, string>> = {
  'side.title': '方向做反的对冲',
  'side.text.1':
    '表格里的符号错误本身无害，直到有人照着它交易。持有 BTC 又不想承担价格风险的人，会像上一课那样卖出合约。符号反了，表格就说卖出的合约在该赚的地方亏，于是变成买入合约。',
  'side.text.2':
    '这里 {capitalUsd} 按 50,000 换成 BTC，每一美元对应一张 1 USD 的合约，开仓价相同。一位交易者卖出了这些合约，另一位买入了它们。随后价格变为 {settlementPrice}。',
  'side.text.3': '以美元计，卖出的合约抵消价格对 BTC 的影响，买入的合约使它加倍。',
  'side.ask': '买入者最后的美元减去卖出者最后的美元是多少（买入者较少则为负）？',
  'side.hint': '卖出者：本金。买入者：本金 + 2 × BTC 的美元盈亏。',
  'side.trap.wrong': '这是买入者最后的美元，还要减去卖出者的。',
  'side.after.1': '卖出者剩下 {rightUsd}，买入者剩下 {wrongUsd}，相差 {damageUsd}。',
  'side.after.2':
    '价格上涨时买入者反而领先，错误看起来像本事。图中一条线水平，另一条比 BTC 陡一倍；价格低于开仓价的一半时，买入者的权益为负。',
  'side.try.60000': '涨到 60,000',
  'side.try.25000': '跌到 25,000',
  'side.try.20000': '跌到 20,000',
  'side.nudge': '卖出者在任何价格下最后有多少美元？',
}
