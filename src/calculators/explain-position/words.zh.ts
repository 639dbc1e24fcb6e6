import { labels as funding } from '../../vocabulary/funding/labels.zh'
import { labels as explained } from '../../vocabulary/explained/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([funding, explained], {
  name: '盈亏归因',
  question: '同一头寸的两次估值：盈亏从何而来？',
  headline: '当日 {dayProfitUsd} · 时间收益 {explainedCarryUsd} · 基差 {basisMoveUsd} · 未对冲 BTC {openCoinUsd}',
  'section.day': '当日盈亏',
  'section.marks': '估值',
  'note.day': '各项相加等于总盈亏：残差为零。',
  'note.marks': '当前价格取自“市场与账户”。',
  'group.position': '前一日头寸',
  'group.flows': '其间',
  'group.curve': '前一日曲线',
  'chart.day': '盈亏与期货价',
  'series.profit': '盈亏',
  'mark.future': '当前',
  'mark.prior': '前一日',
  'premise.flatCurve': '相邻到期未覆盖更短期限：曲线按水平处理。',
  'notice.overHedged': '对冲过度：净空 BTC。',
  'example.week': '2026 年 11 月的一天',
  'source.week': '示例：本台债券，相隔一日的估值；已独立核对。',
  'example.essay': '2021 年文章，次日',
  'source.essay': '文章中的债券，期货价一日未变；手工计算。',
  'example.perpetual': '永续合约',
  'source.perpetual': '示例：永续合约，当日资金费率 0.03%；已独立核对。',
  'option.held.future': '交割合约',
  'option.held.perpetual': '永续合约',
})
