import { labels as flows } from '../../vocabulary/flows/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([flows], {
  name: 'ETF 资金流',
  question: 'ETF 资金流中，多少是基差交易，多少是方向性？',
  headline:
    '{flowDayCount} 天 {cumulatedFlowUsd}：基差交易 {cumulatedMatchedUsd}，方向性 {cumulatedDirectionalUsd} · 无基差交易的流入日 {directionalDayCount} 天',
  'headline.none': '{flowDayCount} 天：请输入或粘贴表格',
  'section.sums': '合计',
  'note.sums': '基差交易最多能解释的部分。因其他原因增加的持仓也计入其中。',
  'listing.days': '逐日',
  'column.flow': 'ETF 净流入，USD',
  'column.change': '持仓变动，USD',
  'column.matched': '基差交易，USD',
  'column.directional': '方向性，USD',
  'column.basis': '基差，%',
  'column.soFar': '累计方向性，USD',
  'note.days': '标出：没有新增空头对应的流入日。',
  'chart.flows': '累计资金流',
  'series.flow': 'ETF 净流入',
  'series.matched': '基差交易',
  'series.directional': '方向性',
  'mark.last': '最后一日',
  'group.contract': '合约',
  'group.days': '逐日数据',
  'premise.directional': '有流入日没有新增空头：是买家而非套利者。',
  'premise.empty': '请输入或粘贴：日期、ETF 净流入、张数变动、价格、基差。',
  'example.episode': '2026 年 1 月 30 日至 2 月 6 日',
  'source.episode':
    '资金流取自 2026 年 2 月的评论：流出 5.3 亿与 3.7 亿，流入 2.3 亿；基差 3.3% 与 9%。张数变动为本页按其方向所设。',
  'example.hand': '手算三日',
  'source.hand': '示例；已独立核对。',
})
