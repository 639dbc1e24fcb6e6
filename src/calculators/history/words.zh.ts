import { labels as funding } from '../../vocabulary/funding/labels.zh'
import { labels as history } from '../../vocabulary/history/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([history, funding], {
  name: '历史',
  question: '2016 至 2021 年固定与浮动实际付了多少',
  'headline.rolled':
    '{historyDays} 内浮动 {compoundedFloating}，固定 {rolledReturn}（可执行展期） · 今日基差位于分位 {basisPercentile}',
  'headline.listing':
    '{historyDays} 内浮动 {compoundedFloating}，固定 {listingReturn}（上市日） · 今日基差位于分位 {basisPercentile}',

  'section.floating': '浮动：XBTUSD 资金费',
  'section.fixed': '固定：17 份季度合约',
  'section.today': '以此看今天',
  'section.quarters': '逐季比较',
  'section.others': '同期其他资产',
  'section.policy': '展期策略',
  'note.floating': 'BitMEX，2016-12-16 至 2021-03-29，未扣成本。2021 年文章为 +58.38%。',
  'note.fixed':
    '两者为何不同：按上市日买入的溢价在时间上重叠，一笔美元赚不到它们的乘积；严格展期约赚 21%。文章为 +48.50%，它采用上市日是推断，文中并未说明。',
  'note.today': '今日取自“市场与账户”，与历史上每一天相比。窗口相互重叠，只有独立窗口才算证据。',
  'note.quarters': '卖出时锁定的基差与到下一次卖出为止的资金费相比，不年化，未扣成本。',
  'note.others': 'BTC 取 Bitstamp 收盘价；其余三项为文章的期末数字，未重算。',
  'note.policy': '按您的本金、手数与成本，自 2016-12-16 首次卖出至 2021-03-26 最后结算。每次展期只看当时已知的信息。',

  'listing.quarters': '各季度',
  'column.basis': '基差，%',
  'column.funding': '资金费，%',
  'column.difference': '基差 − 资金费，百分点',
  'note.quarterRows': '按差额排序。标记的行为固定领先。',
  'listing.policies': '各策略',
  'column.final': '期末价值，USD',
  'column.return': '收益率，%',
  'column.yield': 'APR，%',
  'column.drawdown': '最大回撤，%',
  'column.turnover': '成交额，USD',
  'column.costs': '成本，USD',
  'column.switches': '切换次数',
  'note.policies': '本金、日期相同，每笔交易付同样的成本。BTC 在期初买入、期末卖出。',
  'policy.fixed-only': '只做固定',
  'policy.floating-only': '只做浮动',
  'policy.basis-over-funding': '基差高于资金费',
  'policy.basis-over-capital': '基差高于资金成本',
  'listing.decisions': '各次决定',
  'column.annualBasis': '基差，APR %',
  'column.compared': '比较对象，APR %',
  'choice.fixed': '固定',
  'choice.floating': '浮动',
  'note.decisions': '策略在每次展期时看到的与所选的。',

  'chart.totalReturn': '总回报',
  'chart.policies': '策略',
  'chart.cumulative': '累计资金费',
  'chart.basis': '基差',
  'chart.drawdown': '回撤',
  'chart.rolling': '滚动 APR',
  'chart.distribution': '分布',
  'series.floating': '浮动',
  'series.fixed': '固定',
  'series.cumulative': '简单求和',
  'series.basis': '近月基差',
  'series.drawdown': '浮动',
  'series.rolling': '浮动',
  'series.share': '天数占比',

  'group.history': '历史',
  'group.today': '今日',
  'group.policy': '策略',

  'notice.overlap': '按上市日口径，多份合约同时持有：一笔美元无法赚到这一收益。',
  'notice.fewWindows': '这一长度的独立窗口不足五个：占比说明不了什么。',

  'example.today': '文章的年份，今日的交易台',
  'source.today': 'XBTUSD 资金费、BitMEX 的 XBTH17 至 XBTH21 及其结算价、Bitstamp 收盘价；按可执行展期比较季度。',
  'example.essay': '按文章的算法',
  'source.essay': '同样的序列按上市日计，交易台为最后一次展期：25,535.50 对结算价 24,517.37。',

  'option.fixedConvention.executable-roll': '可执行展期',
  'option.fixedConvention.listing-day': '上市日',
  'option.policyRule.fixed-only': '只做固定',
  'option.policyRule.floating-only': '只做浮动',
  'option.policyRule.basis-over-funding': '基差高于回看资金费时锁定',
  'option.policyRule.basis-over-capital': '基差高于资金成本时锁定',
  'option.rollingDays.30': '30 天',
  'option.rollingDays.90': '90 天',
  'term.fundingRate': '今日资金费率（每次）',
})
