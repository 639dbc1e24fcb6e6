import type { wrongSideWords as english } from './wrongSide.en'

export const wrongSideWords: Readonly<Record<keyof typeof english, string>> = {
  'side.title': '站错边的对冲',
  'side.text.1':
    '电子表格里的符号错误本身无害，直到有人照着它交易。持有币又不想承担价格风险的人，会卖出合约与之相抵，这叫对冲。符号一旦反了，表格就说卖出的合约在该赚的地方亏，于是相信它的人去买入合约。',
  'side.text.2':
    '本例中，{capitalUsd} 按价格 50,000 换成币，其中每一美元对应一张 1 美元的合约，入场价相同。一位交易者卖出了这些合约，另一位买入了它们。随后价格变为 {settlementPrice}。',
  'side.text.3': '以美元计，卖出的合约抵消了价格对币的影响；买入的合约则使它加倍。',
  'side.ask': '买入者最后的美元，减去卖出者最后的美元，是多少？',
  'side.hint': '卖出者的美元与开始时一样多。买入者在此之外，还要加上币的美元盈亏的两倍。',
  'side.trap.wrong': '这是买入者最后的美元，还要减去卖出者的。',
  'side.after.1': '卖出者剩下 {rightUsd}，买入者剩下 {wrongUsd}。一个符号造成了 {damageUsd} 的差别。',
  'side.after.2':
    '价格下跌，买入者落后；价格上涨，他反而领先，错误看起来就像本事。图中两者都在：一条线水平，另一条比币陡一倍。价格低于入场价的一半时，买入者资不抵债。',
  'side.try.60000': '涨到 60,000',
  'side.try.25000': '跌到 25,000',
  'side.try.20000': '跌到 20,000',
}
