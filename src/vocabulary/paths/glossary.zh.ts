import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  priceModel: {
    name: '价格模型',
    text: '现货按漂移率与波动率变动；年化基差以给定速度回归长期均值，并有自身波动率，与现货相关。期货价 = 现货 ×（1 + 基差 × 剩余年数），永续价 = 现货 ×（1 + 溢价），溢价有自身的均值。这是模型而非预测，参数由你设定。',
  },
  jumps: {
    name: '跳跃',
    text: '现货的突然变动：每年预期次数，以及每次跳幅对数的均值与标准差。漂移率已作修正，使预期收益率保持为所填数值。每年 0 次即无跳跃。',
  },
  simulation: {
    name: '路径模拟',
    text: '按模型逐步随机生成到期前的价格。种子决定抽样：相同种子与输入在任何机器上得到相同路径。两步之间不观察价格，因此每日步数越多，发现的强平越多。',
  },
  dailyMoves: { name: '日波动数', text: '以普通一天的标准差衡量距强平的距离：价格对数之差除以每日标准差。' },
  liquidationProbability: {
    name: '强平概率',
    text: '到期前期货价触及强平价的路径占比，以及 95% 置信区间（威尔逊区间）。区间宽度随路径数的平方根收窄。',
  },
  marginLow: {
    name: '保证金最低水位',
    text: '路径中扣除浮亏后剩余保证金占所缴保证金的最低比例，出现在期货最高价处。被强平的路径为 0。',
  },
  carryAtRisk: {
    name: '超额收益风险',
    text: '逐条路径计算到期美元减去资金成本所要求的金额。强平损失全部保证金；其余 BTC 按当时现货卖出，并按资金成本计息。VaR 为 5%（1%）路径低于的数值，ES 为这些路径的均值。',
  },
  unwindCost: {
    name: '强平成本',
    text: '该路径上债券本应在到期支付的金额减去强平后所剩金额。为被强平路径的均值与 99% 分位数。',
  },
  modelEstimate: {
    name: '由历史估计模型',
    text: '由您自己的序列估计模型参数。现货：超过四倍稳健标准差的变动视为跳跃，其余给出波动率。基差：取距到期至少 14 天的最近合约对当日现货的年化基差，按均值回归过程拟合。',
  },
} satisfies Record<keyof typeof english, EntryText>
