import { labels as comparison } from '../../vocabulary/comparison/labels.zh'
import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as funding } from '../../vocabulary/funding/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, funding, comparison], {
  name: '固浮对比',
  question: '锁定基差，还是收资金费？',
  'headline.fixed':
    '固定多赚 {leadUsd} · 临界资金费率每期 {breakEvenFunding}，复投 {compoundedBreakEvenFunding} · 收益率：固定 {fixedReturnRate}，浮动 {floatingReturnRate}',
  'headline.floating':
    '浮动多赚 {leadUsd} · 临界资金费率每期 {breakEvenFunding}，复投 {compoundedBreakEvenFunding} · 收益率：固定 {fixedReturnRate}，浮动 {floatingReturnRate}',
  'headline.tie':
    '持平：均为 {fixedReturnRate} · 临界资金费率每期 {breakEvenFunding}，复投 {compoundedBreakEvenFunding} · 浮动复投为 {compoundedFloatingReturnRate}',
  'headline.split':
    '取决于是否复投：固定减浮动，单利 {differenceUsd}，复投 {compoundedDifferenceUsd} · 临界资金费率每期 {breakEvenFunding}，复投 {compoundedBreakEvenFunding}',

  'section.question': '固定收益与预期资金费率',
  'section.outcome': '整个期间',
  'section.bench': '各口径所用金额',
  'note.net': '两侧均扣成本：浮动同样买卖现货，永续开平仓各付一次费用与滑点。',
  'note.gross': '两侧均未扣成本：报价基差与预期资金费率。',
  'note.range': '同样的盈亏在 36 种口径下的最低与最高年化。',

  'table.breakEven': '盈亏平衡资金费率，%',
  'row.simple': '单利',
  'row.reinvested': '复投',
  'note.breakEven': '高于它则浮动多赚，两侧成本口径相同。',
  'table.theory': '理论上应相等，%',
  'row.basis': '基差',
  'row.funding': '预期资金费率',
  'note.theory': '两者之差是对资金费率的看法，或锁定利率的价格。',
  'column.interval': '每期',
  'column.term': '整个期间',
  'column.year': '每年',

  'heatMap.yields': '按天数的收益率',
  'note.yields': '固定利率债券在其他期货价与期限下的净年化（单利）；现货价与成本不变。',
  'listing.bench': '全部口径，%',
  'column.simple365': '单利',
  'column.compounded365': '复利',
  'column.continuous365': '连续复利',
  'column.simple360': '单利，Act/360',
  'column.compounded360': '复利，Act/360',
  'column.continuous360': '连续，Act/360',
  'note.bench':
    'F 期货价，S 现货价，C 本金，Z 净到手金额，q 保证金率。年化：r × 365/t、(1 + r)^(365/t) − 1、ln(1 + r) × 365/t，t 为天数。',
  'bench.spot.gross': '毛收益率（现货为基数）：',
  'bench.spot.net': '净收益率（现货为基数）：',
  'bench.capital-with-margin.gross': '毛收益率（本金加保证金为基数）：',
  'bench.capital-with-margin.net': '净收益率（本金加保证金为基数）：',
  'bench.both-legs.gross': '毛收益率（两腿合计为基数）：',
  'bench.both-legs.net': '净收益率（两腿合计为基数）：',

  'table.conventions': '常用口径',
  'column.gross': '毛收益，%',
  'column.net': '扣除成本后，%',
  'row.spotSimple': '现货为基数，单利，Act/365',
  'row.spotCompounded': '现货为基数，复利，Act/365',
  'row.spotContinuous': '现货为基数，连续复利，Act/365',
  'row.spotAct360': '现货为基数，单利，Act/360',
  'row.margin': '本金加保证金为基数，单利，Act/365',
  'row.bothLegs': '两腿合计为基数，单利，Act/365',
  'note.conventions': '点选数字可查看公式。',

  'chart.term': '期间收益率',
  'chart.year': '年化收益率',
  'series.fixed': '固定',
  'series.fixedCompounded': '固定，复利',
  'series.simple': '浮动',
  'series.reinvested': '浮动，复投',
  'mark.breakEven': '盈亏平衡',
  'mark.stated': '预期',

  'group.question': '预期资金费率',
  'group.bench': '保证金',

  'notice.nearExpiry': '距到期不足一天：年化数字参考意义很小。',
  'premise.noEvent': '期限内没有完整的资金费间隔。',
  'notice.backwardation': '期货低于现货：固定利率债券要付利息。',
  'notice.negativeFunding': '预期资金费率为负：由浮动利率债券支付。',
  'notice.belowLot': '本金不足一手：没有固定利率债券可比。',
  'notice.beyondAll': '单利低于 −100%：请看复利数字。',
  'notice.otherInterval': '与该交易所的资金费间隔不同：请按此间隔填写费率。',

  'option.compareOn.net': '扣除成本后',
  'option.compareOn.gross': '毛收益',
  'term.averageFunding': '每期预期资金费率',
  'term.eventCount': '期内资金费结算次数',
  'term.annualisedFunding': '预期资金费率年化（单利）',
  'term.annualisedCompoundedFunding': '预期资金费率年化（复利）',

  'example.quarterly': '2026 年季度合约',
  'source.quarterly': '固定利率债券的季度合约（含全部成本）对每 8 小时 0.01%；已独立核对。',
  'example.three': '90 天 3%',
  'source.three': '示例：270 次资金费期间恰好 3% 的债券；已独立核对。',
  'example.bear': '熊市',
  'source.bear': '示例：期货低于现货 0.5%，资金费率 −0.01%。固定亏损，浮动亏得更多。',
  'example.backwardation': '期货贴水',
  'source.backwardation': '示例：类似 Binance，期货低于现货，资金费率仍为正；已独立核对。',
})
