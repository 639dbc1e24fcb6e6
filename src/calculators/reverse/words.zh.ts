import { labels as reverse } from '../../vocabulary/reverse/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([reverse], {
  name: '反向期现套利',
  question: '期货低于现货：借币卖出并买入期货，是否划算？',
  'headline.pays':
    '超额收益 {reverseCarryUsd}，年化 {reverseYield} · 买入 {boughtContracts} · 借币利率不超过 {breakEvenCoinBorrowRate} 时划算',
  'headline.costs': '超额收益 {reverseCarryUsd} · 借币利率低于 {breakEvenCoinBorrowRate} 才划算',
  'section.ticket': '委托单',
  'order.sell': '借入并卖出 {borrowedCoin} 现货，得 {shortSaleUsd}',
  'order.buy': '买入期货 {boughtContracts}，价格 {boughtPrice}，手续费 {boughtFeeCoin}',
  'section.result': '到期',
  'section.carry': '超额收益',
  'note.ticket': '卖出 BTC，按整手买入期货。多头保证金另行准备。',
  'note.result': '未覆盖 BTC、利息与手续费按今日现货价买回。',
  'note.carry': '含卖出所得按资金成本的收益。',
  'group.loan': '借币',
  'chart.rate': '超额收益与借币利率',
  'series.carry': '超额收益',
  'mark.rate': '所填',
  'mark.tie': '临界值',
  'notice.contango': '期货高于现货：应做固定利率债券。',
  'notice.belowLot': '不足一手：未买入，借入的 BTC 全部未覆盖。',
  'notice.negative': '除非贷方倒付利息，否则不划算。',
  'example.backwardation': '期货贴水',
  'source.backwardation': '示例：一年期期货低于现货 20%；手工计算。',
  'example.quarterly': '2026 年季度',
  'source.quarterly': '示例：本台成本，期货低于现货 2%；已独立核对。',
})
