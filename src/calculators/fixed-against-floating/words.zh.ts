import { labels as comparison } from '../../vocabulary/comparison/labels.zh'
import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as funding } from '../../vocabulary/funding/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, funding, comparison], {
  name: '固定对浮动',
  question: '锁定基差，还是随行就市收资金费？',
  'headline.fixed':
    '固定胜出：较浮动 {differenceUsd} · 盈亏平衡资金费率每期 {breakEvenFunding}，再投入为 {compoundedBreakEvenFunding} · 浮动将得 {floatingReturnRate}，固定得 {fixedReturnRate}',
  'headline.floating':
    '浮动胜出：固定较之 {differenceUsd} · 盈亏平衡资金费率每期 {breakEvenFunding}，再投入为 {compoundedBreakEvenFunding} · 浮动将得 {floatingReturnRate}，固定得 {fixedReturnRate}',
  'headline.tie':
    '持平：两者均得 {fixedReturnRate} · 盈亏平衡资金费率每期 {breakEvenFunding}，再投入为 {compoundedBreakEvenFunding} · 若再投入，浮动将得 {compoundedFloatingReturnRate}',
  'headline.split':
    '取决于是否再投入：固定较单利浮动 {differenceUsd}，较再投入浮动 {compoundedDifferenceUsd} · 盈亏平衡资金费率每期 {breakEvenFunding}，再投入为 {compoundedBreakEvenFunding}',

  'section.question': '固定收益与假设的资金费率',
  'section.outcome': '整个期间',
  'section.bench': '各口径所用金额',
  'note.net': '两侧均为净值：浮动一侧买卖现货的成本与固定一侧相同，永续开仓、平仓各付一次手续费与滑点；未计整手取整。',
  'note.gross': '两侧均未扣成本：报价基差，与假设的资金费率。',
  'note.range': '同样的美元，在 36 种口径中的最低值与最高值。',

  'table.breakEven': '盈亏平衡资金费率，%',
  'row.simple': '单利',
  'row.reinvested': '再投入',
  'note.breakEven': '高于它则浮动胜出，两侧成本口径相同。把它填入平均资金费率，两者打平。',
  'table.theory': '理论上应相等，%',
  'row.basis': '基差',
  'row.funding': '假设资金费率',
  'note.theory': '基差应等于同期资金费率之和。两者之差，是对资金费率的看法，或是锁定利率的价格。',
  'column.interval': '每期',
  'column.term': '整个期间',
  'column.year': '每年',

  'listing.bench': '全部口径，%',
  'note.bench':
    'F 期货价，S 现货价，C 本金，Z 扣除全部成本后的到期美元，q 保证金率，t 距到期天数。选中一行即可复制其定义。',
  'bench.spot.gross.simple': '以现货计，毛，单利：',
  'bench.spot.gross.compounded': '以现货计，毛，复利：',
  'bench.spot.gross.continuous': '以现货计，毛，连续复利：',
  'bench.spot.net.simple': '以现货计，净，单利：',
  'bench.spot.net.compounded': '以现货计，净，复利：',
  'bench.spot.net.continuous': '以现货计，净，连续复利：',
  'bench.capital-with-margin.gross.simple': '以本金加保证金计，毛，单利：',
  'bench.capital-with-margin.gross.compounded': '以本金加保证金计，毛，复利：',
  'bench.capital-with-margin.gross.continuous': '以本金加保证金计，毛，连续复利：',
  'bench.capital-with-margin.net.simple': '以本金加保证金计，净，单利：',
  'bench.capital-with-margin.net.compounded': '以本金加保证金计，净，复利：',
  'bench.capital-with-margin.net.continuous': '以本金加保证金计，净，连续复利：',
  'bench.both-legs.gross.simple': '以两腿合计，毛，单利：',
  'bench.both-legs.gross.compounded': '以两腿合计，毛，复利：',
  'bench.both-legs.gross.continuous': '以两腿合计，毛，连续复利：',
  'bench.both-legs.net.simple': '以两腿合计，净，单利：',
  'bench.both-legs.net.compounded': '以两腿合计，净，复利：',
  'bench.both-legs.net.continuous': '以两腿合计，净，连续复利：',

  'table.conventions': '常用口径',
  'column.gross': '毛收益，%',
  'column.net': '扣除成本后，%',
  'row.spotSimple': '以现货计，单利，Act/365',
  'row.spotCompounded': '以现货计，复利，Act/365',
  'row.spotContinuous': '以现货计，连续复利，Act/365',
  'row.spotAct360': '以现货计，单利，Act/360',
  'row.margin': '以本金加保证金计，单利，Act/365',
  'row.bothLegs': '以两腿合计，单利，Act/365',
  'note.conventions': '点选数字可查看公式。不注明口径的利率，算不上利率。',

  'chart.term': '期间收益率',
  'chart.year': '年化收益率',
  'series.fixed': '固定',
  'series.fixedCompounded': '固定，复利',
  'series.simple': '浮动',
  'series.reinvested': '浮动再投入',
  'mark.breakEven': '盈亏平衡',
  'mark.stated': '假设',

  'group.question': '假设的资金费率',
  'group.bench': '保证金',

  'notice.otherInterval': '资金费间隔与该交易所不同：费率须与此间隔对应。',
  'notice.nearExpiry': '距到期不足一天：年化数字把几个小时放大了数百倍，参考意义很小。',
  'notice.noEvent': '期限短于一个资金费结算间隔：计入的结算不足一次。',
  'notice.backwardation': '期货低于现货：固定利率债券不是赚利息，而是付利息。',
  'notice.negativeFunding': '假设的资金费率为负：浮动利率债券每期都要支付资金费。',
  'notice.belowLot': '币不够一手：没有卖出任何合约，也就没有固定利率债券可比。',

  'option.compareOn.net': '扣除成本后',
  'option.compareOn.gross': '毛收益',
  'term.averageFunding': '每期平均资金费率',
  'term.eventCount': '期内资金费次数',
  'term.annualisedFunding': '假设资金费率年化（单利）',
  'term.annualisedCompoundedFunding': '假设资金费率年化（复利）',

  'example.quarterly': '2026 年季度合约',
  'source.quarterly': '与固定利率债券同一份季度合约，每条腿都有成本，对比每 8 小时 0.01% 的资金费率；以精确分数算得。',
  'example.three': '90 天 3%',
  'source.three': '构造示例：教科书债券，270 次资金费期间恰好 3%；手工计算。',
  'example.bear': '熊市',
  'source.bear': '构造示例：期货低于现货 0.5%，资金费率 −0.01%。固定亏损，浮动亏得更多。',
  'example.backwardation': '期货贴水',
  'source.backwardation': '按类似 Binance 的合约构造：期货低于现货，而资金费率仍为正；以精确分数算得。',
})
