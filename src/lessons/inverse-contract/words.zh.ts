import { slipWords } from './slips.zh'
import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '反向合约',
  summary: '一张合约一美元，用币计量',

  'worth.title': '合约值多少',
  'worth.text.1':
    '在现货交易所，您买的是币，价格告诉您每枚币要多少美元。期货合约则不交付币：双方约定今天的价格，价格变动之后，吃亏的一方向另一方付款。',
  'worth.text.2':
    '价格上涨时获利的一方买入了合约，称为[[side|多头]]；价格下跌时获利的一方卖出了合约，称为[[side|空头]]。卖出合约不需要事先持有：与买入一样，卖出也是开仓。',
  'worth.text.3':
    '本课程用的合约叫反向合约。每张代表固定的美元金额，这里是[[multiplier|1 美元]]；而与它有关的一切都用比特币计量：它的价值、盈亏，以及背后的保证金。合约折合的币，等于它的美元金额除以价格。',
  'worth.ask': '价格为 {entryPrice} 时，这个仓位值多少 BTC？',
  'worth.hint': '用合约的美元金额，除以买一整枚币所需的美元。',
  'worth.after.1': '它值 {entryValueCoin}。价格翻倍，同样的美元只折合一半的币：合约没有变，变的是用来衡量它的币。',
  'worth.after.2': '换几个价格试试，或者点下面的选项，看价格越高，折合的币如何越少。',
  'worth.try.100000': '价格 100,000',
  'worth.try.1000000': '价格 1,000,000',
  'worth.try.1': '价格 1',

  'gains.title': '以币计的盈亏',
  'gains.text.1':
    '空头可以看作一次卖出：按入场价把币卖成固定金额的美元，再按离场价用同样的美元把币买回来。价格更低，买回的币比卖出的多，多出的就是盈利；价格更高，买回的币不够，缺少的就是亏损。',
  'gains.text.2': '多头恰好相反。一方赚到多少币，另一方就亏多少币，两者之和永远为零。',
  'gains.text.3':
    '因此[[pnlCoin|以币计的盈亏]]是两份币之差，对应同样的美元：一份按入场价折算，一份按离场价折算。这里的仓位一开始是空头。',
  'gains.ask': '{contracts}合约以 {entryPrice} 入场，在 {exitPrice} 平仓。盈亏是多少 BTC？',
  'gains.hint': '空头：美元金额除以离场价，减去美元金额除以入场价。多头符号相反。',
  'gains.trap.sign': '大小对，符号反了：价格下跌时空头盈利，上涨时多头盈利。',
  'gains.trap.entry': '这是把赚到的美元按入场价折成了币。盈亏是按离场价用币支付的。',
  'gains.after.1': '盈亏为 {pnlCoin}，按离场价折合 {pnlUsd}。',
  'gains.after.2':
    '请看曲线的弯曲。价格下跌若干美元时空头赚到的币，多于价格上涨同样美元时它亏掉的币。这种弯曲叫凸性。以币计，它有利于空头；多头则上涨时赚的币越来越少，下跌时亏的币越来越多。',
  'gains.after.3': '以美元计，两种变动分量相同。弯曲来自用来支付盈亏的币本身：上涨之后它更值钱，下跌之后则更不值钱。',
  'gains.try.rise': '在 100 做空，价格涨到 150',
  'gains.try.crash': '在 100 做空，价格跌到 10',
  'gains.try.long': '在 100 做多，价格跌到 50',

  'average.title': '平均入场价',
  'average.text.1':
    '仓位往往由几笔[[fills|成交]]累积而成：一张单分几次、按不同价格成交。[[averageEntryPrice|平均入场价]]是这样一个价格：按它计算，全部合约折合的币与各笔成交加起来相同。此后计算盈亏时，就当整个仓位都是在这个价格入场的。',
  'average.text.2':
    '合约就是美元，所以各笔的美元可以相加；各笔按自己的价格折成的币也可以相加。全部美元除以全部的币，又得到一个价格。这样算出的平均叫调和平均。',
  'average.text.3': '本例中的多头共 {filledContracts}，由右侧所列的几笔成交构成，每张 1 美元。',
  'average.ask': '这几笔成交的平均入场价是多少 USD？',
  'average.hint': '每笔折合的币，是美元金额除以价格。把币加起来，再用全部美元去除以它。',
  'average.after.1': '各笔共 {filledContracts}，合计折合 {filledNotionalCoin}，因此平均入场价为 {averageEntryPrice}。',
  'average.after.2':
    '如果像买币那样按张数给价格加权，平均价会偏高：本步最初的成交会得出 137.50。低价时投入的美元买到的币更多，而这里要数的正是币。',
  'average.try.equal': '在 50 买 100 张，在 150 买 100 张',
  'average.try.three': '在 100、200、400 各买 100 张',

  ...slipWords,
}
