import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as hedge } from '../../vocabulary/hedge/labels.zh'
import { labels as paths } from '../../vocabulary/paths/labels.zh'
import { labels as risk } from '../../vocabulary/risk/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import { tierWords } from '../tierWords.zh'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, hedge, risk, paths], {
  ...tierWords,
  name: '路径模拟',
  question: '到期前被强平的概率有多大？对超额收益有何影响？',
  'headline.taken':
    '缴纳 {margin} 保证金（{leverage}），空头在 {liquidationPrice} 被强平：距离 {liquidationDistanceRate}，相当于日标准波动的 {liquidationMoves}',
  'headline.never': '缴纳 {margin} 保证金，无强平价',

  'section.margin': '已缴保证金',
  'section.bond': '未被强平时的债券',
  'section.liquidation': '强平',
  'section.carry': '超额收益',
  'note.margin': '维持保证金按强平时仓位所在档位，见维持保证金阶梯。每日标准波动 = 波动率 / √365。',
  'note.bond': '永续合约按现货价平仓，与“展期”一致；在模拟路径上按当时的溢价。',
  'note.liquidation': '强平损失全部保证金；其余 BTC 按当时现货价卖出。',
  'note.carry':
    '到期时扣除资金成本；各路径的资金费均如预期。强平损失全部保证金；其余 BTC 当时卖出并按资金成本计息。这是模型而非预测。',
  'note.ladder': '各杠杆所需保证金。未列价格者，任何价格都不会强平。',

  'detail.ladder': '杠杆阶梯',
  'column.margin': '保证金（BTC）',
  'column.liquidation': '强平价（USD）',
  'column.distance': '距离（%）',
  'column.moves': '日波动数',

  'section.estimate': '由历史估计的模型',
  'note.estimate': '只是一段历史的估计，不是预测。基差需要现货与期货两种历史。',
  'group.history': '历史',
  'job.paths': '模拟',
  'unit.paths': '条路径',

  'chart.ends': '强平价',
  'chart.ladder': '各杠杆强平概率',
  'chart.marginLow': '保证金最低剩余',
  'chart.carry': '超额收益',
  'series.liquidation': '强平',
  'series.future': '期货',
  'series.perpetual': '永续合约',
  'series.probability': '概率',
  'series.low': '95% 下限',
  'series.high': '95% 上限',
  'series.share': '路径占比',
  'mark.posted': '当前',

  'group.margin': '保证金',
  'group.perpetual': '永续合约',
  'group.basis': '基差',
  'group.premium': '永续溢价',
  'group.model': '模型',
  'option.bondKind.fixed': '固定利率',
  'option.bondKind.floating': '浮动利率',

  'notice.belowLot': '本金不足一手：未开仓。',
  'notice.nothingPosted': '未缴保证金，交易所内没有仓位。',
  'notice.depositBeyond': '已缴保证金超过 BTC 余额。',
  'notice.taken': '保证金低于维持保证金：按现价立即被强平。',

  'example.quarterly': '2026 年季度合约，5 倍',
  'source.quarterly': '示例：默认季度合约，缴五分之一的 BTC，波动率 55%；数值经独立核算。',
  'example.whole': '全额保证金',
  'source.whole': '2021 年文章：150 价位 150,000 张合约，1,000 BTC 全额缴纳；波动率为我们所设。',
  'example.floating': '浮动债券，分档',
  'source.floating': '示例：文章的本金对永续合约，每八小时 0.01%，缴纳 200 BTC，三档为我们所设；手工计算。',
})
