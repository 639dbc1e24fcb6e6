import { labels as strip } from '../../vocabulary/strip/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([strip], {
  name: '固定期限基差',
  question: '30、60、90、120 天的基差随时间如何变化？',
  headline: '30 天 {maturity30Rate} · 60 天 {maturity60Rate} · 90 天 {maturity90Rate} · {stripTimeCount} 个时点',
  'section.last': '最后时点',
  'section.strip': '报价序列',
  'note.last': '只在两只期货之间插值；之外不外推。',
  'listing.maturities': '随时间',
  'column.30': '30 天，%',
  'column.60': '60 天，%',
  'column.90': '90 天，%',
  'column.120': '120 天，%',
  'column.futures': '期货数',
  'note.maturities': '单利，Act/365；空缺保持空缺。',
  'chart.maturities': '年化基差',
  'series.30': '30 天',
  'series.60': '60 天',
  'series.90': '90 天',
  'series.120': '120 天',
  'group.rule': '规则',
  'group.rows': '报价',
  'option.stripRule.rate-linear': '年化率线性插值',
  'option.stripRule.basis-linear': '基差线性插值',
  'notice.gaps': '有些期限在当时的期货之外：留空。',
  'notice.empty': '请输入或粘贴报价：时间、现货、到期、期货。',
  'example.episode': '2026 年 2 月 2 至 6 日',
  'source.episode': '构造：近月基差取 2026 年 2 月的评论，5 日 3.3%，6 日 9%；到期日按 CME 规则。',
  'example.hand': '手算两只',
  'source.hand': '示例：20 天 8%，40 天 6%；手工计算。',
})
