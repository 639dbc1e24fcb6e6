import type { words as english } from './words.en'

export const words: Readonly<Record<keyof typeof english, string>> = {
  title: '杠杆代币',
  summary: '每日三倍，不是全程三倍',

  'back.title': '一去一回',
  'back.text.1':
    '[[tokenLeverage|杠杆代币]]以永续合约持有自身价值的若干倍，这里是 {tokenLeverage} 倍。持有人无需保证金账户，也不会被追加保证金。',
  'back.text.2':
    '为保持这个倍数，每次收盘都要再平衡。因此每一天，代币的收益率是当日指数收益率的 {tokenLeverage} 倍，以当日的代币价值为基数。',
  'back.text.3': '表中是三次收盘时的指数：上涨，再回到原处。第一次收盘时投入 {tokenFundUsd}。费用与资金费不计。',
  'back.ask': '最后一次收盘时，代币价值多少 USD？',
  'back.nudge': '两天依次计算，第二天从第一天剩下的价值开始。',
  'back.hint': '价值 = 起始 ×（1 + 杠杆 × 第一日收益率）×（1 + 杠杆 × 第二日收益率）。',
  'back.trap.naive': '这是全程涨跌的倍数，而全程为零。代币给出的是每一天的倍数，而第二天的基数更大。',
  'back.trap.short': '这是反向代币，杠杆为负。',
  'back.after.1': '期末为 {longTokenUsd}，而指数已回到原处。与倍数之差 {longDecayUsd} 就是它的[[longDecayUsd|损耗]]。',
  'back.after.2':
    '它来自交易：涨后买入，跌后卖出，高买低卖。反向代币方向相反，做法相同，期末为 {shortTokenUsd}：两者都亏。',
  'back.after.3':
    '若指数单边运行，同样的规则反而盈利：盈利得以滚动，点第二个按钮，期末高于倍数。损耗不是费用，而是途中不被清算的代价。',
  'back.try.down': '先跌后回',
  'back.try.trend': '连涨两次，每次一成',
  'back.try.one': '一倍：即指数本身',

  'known.title': '人人皆知的时点',
  'known.text.1':
    '一只 {tokenFundUsd} 的基金持有其价值的 {tokenLeverage} 倍。表中是两次收盘时的指数。第二次收盘时基金恢复倍数，时点人人皆知。',
  'known.text.2': '届时基金价值已变，所持仓位也已变，但变动的幅度不同。',
  'known.ask': '第二次收盘时，基金买入（+）或卖出（负数）多少 USD？',
  'known.nudge': '仓位应为多少？现在已有多少？',
  'known.hint': '应有 = 杠杆 × 当日后的价值。已有 = 杠杆 × 此前价值 × 价格之比。交易 = 应有 − 已有。',
  'known.trap.position': '这是应有仓位与最初仓位之差。仓位本身已随指数变动。',
  'known.trap.loss': '这是基金的亏损。交易是为了让仓位回到剩余价值的倍数。',
  'known.trap.sign': '金额正确。下跌后，仓位相对剩余价值过大，因此要卖出。',
  'known.after.1':
    '它交易 {largestRebalanceUsd}：跌后卖出，涨后买入，总是顺着行情。金额为杠杆 ×（杠杆 − 1）× 价值 × 涨跌，因此反向代币同向交易，而且更多。',
  'known.after.2':
    '按每 {secondsPerSlice} 秒 {sliceUsd} 分笔，共 {sliceCount} 笔，历时 {sliceSeconds} 秒。别人看得见：这里价格每分钟抢先 {sliceMoveRate}，平均 {sliceMeanMoveRate}，成本 {largestSliceCostUsd}。',
  'known.after.3': '计算器中的全部代币表，把市场上每只基金要做的交易加在一起。',
  'known.try.short': '反向代币，负三倍',
  'known.try.up': '上涨一成',
  'known.try.slow': '每笔 1,000,000 USD',

  'much.title': '多少杠杆',
  'much.text.1':
    '杠杆越高，[[trendRate|趋势]]被放大，波动也被放大。趋势按杠杆的一次方计，波动拿走的部分按杠杆的平方计。',
  'much.text.2': '若连续再平衡，代币每年的对数增长为：杠杆 × 趋势 − 杠杆² × 波动率² ÷ 2。',
  'much.text.3': '设指数的趋势为每年 {trendRate}，波动率为每年 {pathVolatility}。',
  'much.ask': '趋势 {trendRate}、波动率 {pathVolatility} 时，多少倍杠杆增长最快？',
  'much.hint': '增长是杠杆的抛物线，在斜率（趋势 − 杠杆 × 波动率²）为零处最高。比率用小数：60% 即 0.6。',
  'much.after.1':
    '答案是 {bestLeverage}。{tokenLeverage} 倍时代币每年增长 {tokenGrowthRate}，指数增长 {indexGrowthRate}：波动的拖累为 {dragRate}。',
  'much.after.2':
    '{tokenLeverage} 倍时，趋势须高于 {standstillTrendRate}，代币才会增长。达到最优杠杆的两倍时增长为零，再高则在上涨的市场里也亏钱。',
  'much.after.3': '没有人知道趋势。取最优杠杆的一半，可保留四分之三的增长，而波动减半，所以谨慎的交易者低于它。',
  'much.try.best': '54% 与 60% 下的最优',
  'much.try.calm': '平静的市场：波动率 30%',
  'much.try.flat': '完全没有趋势',
}
