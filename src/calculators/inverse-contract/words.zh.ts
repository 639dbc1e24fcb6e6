import { labels as position } from '../../vocabulary/position/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([position], {
  name: '反向合约',
  question: '币本位合约值多少，能赚多少？',
  'headline.position': '{pnlCoin} · {pnlUsd} · 盈亏平衡价 {breakEvenPrice}',
  'section.value': '价值与盈亏',
  'section.margin': '保证金耗尽的价格',
  'section.fills': '平均入场价',
  'note.value': '每张合约代表固定的美元金额，价格越高，折合的币越少。',
  'note.margin':
    '维持保证金按强平价时的价值计（OKX、Bybit 2026），或按入场价值计（BitMEX）。破产价是保证金归零的价格。',
  'note.fills': '调和平均：美元除以币。直接平均价格会偏高。',
  'table.trap': '符号陷阱',
  'column.coin': 'BTC',
  'column.usd': 'USD',
  'row.right': '乘以 −M',
  'row.naive': '末值减初值',
  'row.linear': '线性合约（入场时币量相同）',
  'note.trap':
    '价格上涨时，合约折合的币减少，所以“末值减初值”符号是反的：乘数应取负，而不是取正。同等币量的线性合约赚的美元相同；按入场价折成币，则是一条直线。',
  'group.position': '持仓',
  'group.fills': '成交',
  'chart.payoff': 'BTC 盈亏',
  'chart.deposit': '保证金与持仓（美元）',
  'series.inverse': '反向合约',
  'series.linear': '线性合约',
  'series.deposit': '保证金',
  'series.position': '持仓',
  'series.sum': '合计',
  'mark.entry': '入场',
  'mark.exit': '离场',
  'notice.noFills': '未输入成交：不计算平均入场价。',
  'notice.noPosition': '没有合约：没有盈亏，也没有强平价。',
  'example.doubles': '做多，价格翻倍',
  'source.doubles': '2021 年的期现套利文章：一张 1 美元的合约从 50,000 到 100,000。',
  'example.dollar': '合成美元',
  'source.dollar': '2021 年的期现套利文章：持有一枚币，在价格 1 处做空一张合约，价格涨到 100,000。',
  'example.liquidation': '只存入十分之一的空头',
  'source.liquidation': '文章中的 150,000 张合约，入场价 150，1,000 BTC 中只存入 100；手工计算。',
})
