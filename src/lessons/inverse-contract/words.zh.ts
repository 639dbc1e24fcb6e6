import { slipWords } from './slips.zh'
import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '币本位（反向）合约',
  summary: '一屏看懂这笔交易；一美元的合约，以 BTC 计量',

  'worth.title': '合约代表什么',
  'worth.text.1':
    '在现货交易所，您买的是 BTC。期货合约不交付 BTC：双方约定今天的价格，价格变动后，亏损的一方向另一方付款。开仓除手续费外不花钱，只占用抵押品，即[[margin|保证金]]。',
  'worth.text.2':
    '价格上涨时获利的是[[side|多头]]，即买入合约的一方；下跌时获利的是[[side|空头]]，即卖出合约的一方，卖出前不必持有。开仓建立仓位，反向交易即为平仓。',
  'worth.text.3':
    '本课程用的是反向合约：每张代表固定的美元金额，这里是 [[multiplier|1 美元]]，保证金与盈亏都以 BTC 计。这样的交易所不持有美元，也就不需要银行。合约所代表的叫名义价值：张数 × 合约面值 ÷ 价格，以 BTC 计。',
  'worth.ask': '多头 {contracts}，每张 1 USD：价格为 {entryPrice} 时，名义价值是多少 BTC？',
  'worth.hint': '名义价值（BTC）= 合约的美元金额 ÷ 价格。',
  'worth.after.1': '名义价值为 {entryValueCoin}。价格翻倍，同样的美元只折合一半的 BTC。',
  'worth.after.2': '它不是价格，开仓并不花这么多钱。换几个价格试试：价格越高，折合的 BTC 越少。',
  'worth.try.100000': '价格 100,000',
  'worth.try.1000000': '价格 1,000,000',
  'worth.try.1': '价格 1',

  'gains.title': '以 BTC 计的盈亏',
  'gains.text.1':
    '空头好比一次卖出：按开仓价把 BTC 卖成固定金额的美元，再按平仓价用同样的美元买回。价格更低，买回的比卖出的多，多出的就是盈利；价格更高则买不够，缺少的就是亏损。',
  'gains.text.2': '多头相反。一方赚多少 BTC，另一方就亏多少。',
  'gains.text.3':
    '[[pnlCoin|以 BTC 计的盈亏]]是同样美元的两个名义价值之差：一个按平仓价，一个按开仓价，从保证金中收付。保证金与仓位一样大（1 倍杠杆）时，空头不会被强平；只缴十分之一（10 倍）时，上涨约 11% 就会耗尽保证金，由交易所平仓。',
  'gains.hint': '空头：美元 ÷ 平仓价 − 美元 ÷ 开仓价。多头符号相反。',
  'gains.trap.sign': '数值对，符号反了：价格下跌时空头盈利，上涨时多头盈利。',
  'gains.trap.entry': '这是把赚到的美元按开仓价折成 BTC。盈亏按平仓价以 BTC 支付。',
  'gains.trap.usd': '这是以美元计的盈亏，题目问的是 BTC。',
  'gains.trap.exit': '这是平仓时的名义价值。盈亏是它与开仓名义价值之差。',
  'gains.after.1': '盈亏为 {pnlCoin}，按平仓价折合 {pnlUsd}。',
  'gains.after.2':
    '曲线偏离了虚直线，这就是凸性。价格下跌若干美元时空头赚到的 BTC，多于上涨同样美元时亏掉的 BTC；多头相反。',
  'gains.after.3': '以美元计，涨跌的盈亏大小相同。弯曲来自以 BTC 支付：下跌之后，它折合的美元更少。',
  'gains.try.rise': '在 100 做空，价格涨到 150',
  'gains.try.crash': '在 100 做空，价格跌到 10',
  'gains.try.long': '在 100 做多，价格跌到 50',

  'average.title': '开仓均价',
  'average.text.1':
    '仓位往往由几笔[[fills|成交]]累积而成，价格各不相同。[[averageEntryPrice|开仓均价]]是这样一个价格：按它计算，全部合约以 BTC 计的名义价值与各笔成交之和相同。',
  'average.text.2': '各笔的美元可以相加，BTC 也可以相加。全部美元除以全部 BTC，又是一个价格：调和平均。',
  'average.text.3': '这里的多头共 {filledContracts}，每张 1 USD，由所列的几笔成交构成。',
  'average.ask': '这个多头的开仓均价是多少 USD？',
  'average.hint': '一笔成交的 BTC = 美元 ÷ 价格。开仓均价 = 美元之和 ÷ BTC 之和。',
  'average.after.1': '各笔共 {filledContracts}，名义价值 {filledNotionalCoin}，因此开仓均价为 {averageEntryPrice}。',
  'average.after.2': '按张数给价格加权，本步最初的成交会得出 137.50，偏高：低价时投入的美元买到更多 BTC。',
  'average.try.equal': '在 50 买 100 张，在 150 买 100 张',
  'average.try.three': '在 100、200、400 各买 100 张',

  'trade.title': '一屏看懂这笔交易',
  'trade.text.1':
    '现货交易所的比特币价格为 {spotPrice}，一年后交割的[[futuresPrice|期货]]价格为 {futuresPrice}。您按现货价买入 1 BTC，同时通过期货远期卖出同样数量。',
  'trade.text.2':
    '一年后，期货按当日价格结算。无论价格是多少，BTC 与期货空头合起来，得到的都是当初卖出的价格：一条腿亏多少，另一条腿就赚多少。',
  'trade.text.3': '这就是完整的交易，称为期现套利。后面的课程说明它为什么在任何价格下都成立、该做多少张、成本是多少。',
  'trade.ask': '您以 {spotPrice} 买入 1 BTC，并以 {futuresPrice} 远期卖出。到期盈亏是多少 USD？',
  'trade.nudge': '到期时，您得到的是远期卖出的美元。',
  'trade.hint': '盈亏 = 期货价 − 买入 BTC 的价格。',
  'trade.trap.all': '这是到手的全部金额，还要减去付出的。',
  'trade.after.1': '付出 {capitalUsd}，到手 {finalUsd}：盈亏 {profitUsd}。',
  'trade.after.2': '拖动图下的滑块：结算价在变，美元金额不变。',
  'trade.try.50': '结算价 50',
  'trade.try.1000': '结算价 1,000',
  'worth.nudge': '按这个价格，这些美元能买多少 BTC？',
  'gains.ask.short': '空头 {contracts}，每张 1 USD，以 {entryPrice} 开仓，在 {exitPrice} 平仓。盈亏是多少 BTC？',
  'gains.ask.long': '多头 {contracts}，每张 1 USD，以 {entryPrice} 开仓，在 {exitPrice} 平仓。盈亏是多少 BTC？',
  'gains.nudge': '比较这些美元在平仓时与开仓时各折合多少 BTC。',
  'average.nudge': '应相加的是 BTC，不是价格。',
  'average.trap.weighted': '这是按张数给价格加权。合约是美元，应相加的是 BTC。',
  'average.trap.mean': '这是价格的简单平均。各笔成交的 BTC 并不相同。',
  ...slipWords,
}
