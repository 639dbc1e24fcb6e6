import type { slipWords as english } from './slips.en'

export const slipWords: Readonly<Record<keyof typeof english, string>> = {
  'line.title': '直线',
  'line.text.1':
    '价格下跌百分之一，空头赚到的 BTC 约为名义价值的百分之一。按直线延伸，下跌一半就赚一半。对代表固定 BTC 数量的线性合约，这是对的；对反向合约，只在开仓价一点上正确。',
  'line.text.2':
    '这里 {capitalUsd} 按价格 100 换成 BTC，全部作保证金；同时按同一价格，每一美元卖出一张 1 USD 的合约。随后在 {settlementPrice} 全部平仓。',
  'line.text.3': 'BTC 与空头合在一起，沿曲线算是一个美元数，沿直线算是另一个。真正到手的是曲线。',
  'line.ask': '直线的合计减去曲线的合计是多少 USD（直线较低则为负）？',
  'line.hint': '直线：保证金 ×（100 − 新价格）÷ 100。曲线：张数 ÷ 新价格 − 张数 ÷ 100。两者之差 × 新价格。',
  'line.trap.wrong': '这是沿直线的合计，还要减去曲线的合计。',
  'line.after.1':
    '沿曲线有 {rightUsd}，沿直线是 {wrongUsd}，相差 {damageUsd}。对空头来说，无论价格在开仓价的哪一侧，直线都偏低，离得越远偏得越多。',
  'line.after.2': '以美元计，正确的合计是水平线，错误的则弯离它。距离加倍，误差约为四倍，因此行情平静时不易察觉。',
  'line.try.95': '小幅变动，到 95',
  'line.try.150': '涨到 150',
  'line.try.10': '跌到 10',

  'satoshi.title': '逐张舍入',
  'satoshi.text.1':
    '一聪是 0.00000001 BTC。价格 50,000 时，一张 1 USD 的合约为 2,000 聪；价格小幅变动时，盈亏不足一聪。',
  'satoshi.text.2': '假设先算一张合约的盈亏，舍入到一聪，再乘以张数。每一张的误差方向相同，只会累加。',
  'satoshi.text.3': '这里 {capitalUsd} 的每一美元在 50,000 卖出一张 1 USD 的合约，再在 {settlementPrice} 买回。',
  'satoshi.ask': '舍入的盈亏减去精确的盈亏是多少 USD（较低则为负）？',
  'satoshi.hint':
    '精确：张数 ×（1 − 新价格 ÷ 50,000）。舍入：（1 ÷ 新价格 − 1 ÷ 50,000，保留八位小数）× 张数 × 新价格。',
  'satoshi.trap.right': '这是精确的盈亏。题目问的是舍入后与它相差多少。',
  'satoshi.trap.wrong': '这是舍入后的盈亏，还要减去精确值。',
  'satoshi.after.1': '精确的盈亏是 {rightUsd}。逐张舍入得到 {wrongUsd}，相差 {damageUsd}。',
  'satoshi.after.2': '应把全部合约一起算，最后才舍入，或者不舍入。NakaDesk 的数字在显示之前都不舍入。',
  'satoshi.try.13': '在 50,013 买回',
  'satoshi.try.40': '在 50,040 买回',
  'satoshi.try.60000': '在 60,000 买回',
  'line.nudge': '按新价格，分别用两种方法算出空头的盈亏（BTC）。',
  'satoshi.nudge': '两种都算：全部合约一起算；一张合约保留八位小数，再乘以张数。',
}
