import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as floating } from '../../vocabulary/floating/labels.zh'
import { labels as funding } from '../../vocabulary/funding/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, funding, floating], {
  name: '浮动利率债券',
  question: '买入现货，卖出永续合约：资金费、再平衡、盈亏',
  'headline.bond':
    '{daysOpen}后 {finalUsd} · 收益率 {returnRate} · 年化（单利） {annualisedYield} · 平均资金费率 {averageFunding}',
  'headline.none': '首次开空后 {finalUsd}，尚无资金费 · 卖出 {contracts}',

  'section.sheet': '债券要素',
  'section.funding': '资金费',
  'section.ticket': '首次开空',
  'section.result': '盈亏构成',
  'section.end': '期末',
  'note.ticket': '现货与永续均按现货价成交；不计现货手续费与滑点。',
  'note.end': '按最新价格。平仓价值为买回全部合约并付手续费之后。',
  'timetable.textbook': '资金费在 UTC 04:00、12:00、20:00 结算，与文章中的交易所相同。',
  'timetable.deribit': 'Deribit 连续计算资金费；这里在 UTC 00:00、08:00、16:00 支付。',
  'timetable.binance': '资金费在 UTC 00:00、08:00、16:00 结算。',
  'timetable.bybit': '资金费在 UTC 00:00、08:00、16:00 结算。',
  'timetable.okx': '资金费在 UTC 00:00、08:00、16:00 结算；OKX 可能缩短间隔。',
  'timetable.kraken': '资金费每个整点结算：此处为每小时费率。',
  'timetable.bitmex': '资金费在 UTC 04:00、12:00、20:00 结算。该交易所已于 2026-09-23 关闭。',

  'table.leave': '离场还是支付',
  'column.rate': '资金费率，%',
  'column.coin': 'BTC',
  'column.usd': 'USD',
  'row.stay': '留下：下一次资金费',
  'row.leave': '离场：两次手续费',
  'note.leave': '在这次资金费之前离场更便宜；其间 BTC 未对冲。',
  'note.stay': '留下的成本不高于离场后再开仓。',

  'listing.ledger': '明细',
  'column.price': '价格',
  'column.contractsBefore': '之前张数',
  'column.notional': '名义价值，BTC',
  'column.paymentCoin': '资金费，BTC',
  'column.paymentUsd': '资金费，USD',
  'column.trade': '卖出张数',
  'column.fee': '手续费，BTC',
  'column.contractsAfter': '之后张数',
  'column.equityCoin': '权益，BTC',
  'column.equityUsd': '权益，USD',
  'column.residual': '未对冲，BTC',
  'column.soFarCoin': '累计资金费，BTC',
  'column.soFarUsd': '累计资金费，USD',
  'column.unwindCoin': '平仓价值，BTC',
  'column.unwindUsd': '平仓价值，USD',
  'note.ledger': '张数为负表示买回；资金费为正表示收入。',

  'chart.equityUsd': '权益（美元）',
  'chart.equityCoin': '权益（BTC）',
  'chart.contracts': '合约张数',
  'chart.residual': '未对冲余量',
  'chart.rate': '资金费率',
  'series.equity': '权益',
  'series.contracts': '张数',
  'series.residual': '未对冲',
  'series.rate': '费率',
  'mark.capital': '本金',
  'mark.bought': '买入',
  'mark.firstSale': '首次开空',
  'mark.costOfCapital': '资金成本',

  'group.events': '资金费结算',
  'group.generated': '按时刻表生成',
  'group.path': '沿路径',
  'group.next': '下一次资金费',

  'notice.noEvents': '没有资金费结算：这是首次开空后的债券。',
  'notice.beyondDigits': '部分权益超过 10¹⁵ 美元：未对冲金额与残差小于其末位。',
  'notice.belowLot': '本金不足一手：未开仓，全部 BTC 未对冲。',
  'notice.shortTerm': '距最后一次资金费不足一天：年化数字参考意义很小。',
  'notice.negative': '资金费合计为负：这只债券付了利息。',
  'notice.belowCost': '净收益率低于您的资金成本。',
  'notice.unhedged': '未作再平衡，未对冲 BTC 已达一手或更多。',
  'notice.overHedged': '对冲过度：净空 BTC。',

  'example.month': '2026 年三十天',
  'source.month': '示例：类似 Deribit，每 8 小时 0.01%，价格涨至 72,000；已独立核对。',
  'example.essay': '2021 年文章',
  'source.essay':
    '2021 年期现套利文章：价格 100，三次资金费。文章止于 1,000.999 BTC，未计最后一次再平衡买回的 101 张。',
  'example.falling': '下跌行情',
  'source.falling': '示例：Binance 面值 100 美元的合约，价格下跌四分之一，资金费率转负，不买回；已独立核对。',

  'option.events.generated': '按时刻表生成',
  'option.events.path': '沿路径',
  'option.events.typed': '手工输入或粘贴',
  'option.rehedge.every-interval': '每次',
  'option.rehedge.increase-only': '只增不减',
  'option.rehedge.never': '从不',
  'option.fundingUnit.percent': '百分数（0.01）',
  'option.fundingUnit.fraction': '小数（0.0001）',
  'term.path': '资金费路径',

  'term.finalUsd': '期末权益',
})
