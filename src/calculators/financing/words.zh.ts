import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as financed } from '../../vocabulary/financed/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([financed, fixed], {
  name: '融资',
  question: '借款、在途天数与固定费用之后，债券还剩多少收益？',
  'headline.financed':
    '借入 {borrowedUsd} 后自有资金年化 {ownYield} · 实得 {deliveredYield} · 期货价 {lenderCallPrice} 时贷方追缴',
  'headline.own': '{tiedDays}实得净年化 {deliveredYield} · 未借款',
  'headline.uncalled': '借入 {borrowedUsd} 后自有资金年化 {ownYield} · 实得 {deliveredYield} · 贷方不会追缴',
  'section.delivery': '实得',
  'section.equity': '自有资金收益率',
  'section.call': '贷方追缴',
  'section.ticket': '委托单',
  'note.ticket': '本金扣除入场费用后，按整手计算。',
  'order.borrow': '借入 {borrowedUsd}',
  'order.buy': '买入 {coin}，价格 {spotExecutionPrice}',
  'order.sell': '卖出 {contracts}，价格 {futuresExecutionPrice}，手续费 {entryFeeCoin}',
  'order.rest': '{residualCoin} 不对冲',
  'note.delivery': '从汇出美元到收回；在途不生息。',
  'note.equity': '资金占用期间计息。利率等于临界值时，借款不改变收益。',
  'note.call': '贷方按今日现货价评估 BTC 与期货空头；只有基差扩大才会追缴。不计利息。',
  'group.loan': '借款',
  'group.delivery': '时间与固定费用',
  'chart.share': '自有资金年化与借入比例',
  'series.equity': '自有资金',
  'series.delivered': '实得',
  'mark.share': '所填',
  'mark.cost': '资金成本',
  'notice.costly': '借款利率高于债券收益率：借款降低收益。',
  'notice.called': '贷方会立即追缴。',
  'notice.belowLot': '本金不足一手：未开仓，全部 BTC 未对冲。',
  'example.quarterly': '2026 年季度',
  'source.quarterly': '示例：本台债券，一半为借款；已独立核对。',
  'example.essay': '2021 年文章',
  'source.essay': '文章中的债券，一半按 20% 借入；手工计算。',
})
