import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as exit } from '../../vocabulary/exit/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as paths } from '../../vocabulary/paths/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, paths, exit], {
  name: '交割卖出',
  question: '卖出 BTC 的所得会偏离交割价多少？',
  headline: '一倍标准差：窗口内分批 {slicedExitUsd}，窗口结束 {endExitUsd}，{exitDelayHours} 小时后 {delayedExitUsd}',

  'section.sold': '卖出对象',
  'note.sold': '到期面值，按交割价以 BTC 支付。',

  'table.exits': '一倍标准差（可正可负）',
  'column.rate': '占面值，%',
  'column.usd': 'USD',
  'row.sliced': '窗口内分批',
  'row.end': '窗口结束',
  'row.delayed': '延迟之后',
  'note.exits': '波动率恒定，无漂移。分批卖出需交割前手头有 BTC。',

  'detail.simulated': '模拟',
  'column.closed': '闭式解，%',
  'column.simulated': '模拟，%',
  'column.error': '标准误差，%',
  'note.simulated': '由种子生成 10,000 条价格路径：与闭式解相差在三倍标准误差之内。',

  'chart.slices': '分批数',
  'chart.delay': '卖出前小时数',
  'series.sliced': '分批',
  'series.end': '窗口结束',
  'series.delayed': '延迟之后',
  'series.interest': '资金成本',
  'mark.typed': '当前',

  'group.exit': '卖出方式',
  'group.seed': '模拟',

  'notice.belowLot': '本金不足一手：没有卖出合约。',

  'example.quarterly': '2026 年季度合约',
  'source.quarterly': '示例：默认季度合约，Deribit 的 30 分钟窗口，一小时可提币，波动率 55%；数值经独立核算。',
  'example.essay': '2021 年文章',
  'source.essay': '2021 年期现套利文章：UTC 10:00 至 12:00 取平均，13:00 可提币。分批数与 80% 波动率为本页所设。',
})
