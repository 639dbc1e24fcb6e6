import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as floating } from '../../vocabulary/floating/labels.zh'
import { labels as funding } from '../../vocabulary/funding/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, funding, floating], {
  name: '浮动利率债券',
  question: '买入现货，卖出永续合约：资金费收付多少，持有到期末值多少',
  'headline.bond':
    '{daysOpen}后 {finalUsd} · 收益率 {returnRate} · 年化单利 {annualisedYield} · 平均资金费率 {averageFunding}',
  'headline.none': '首次卖出后 {finalUsd}，尚无资金费 · 已卖出 {contracts}',

  'section.sheet': '条款单',
  'section.funding': '资金费',
  'section.ticket': '首次卖出',
  'section.result': '利润来源',
  'section.end': '期末',
  'note.ticket':
    '现货与永续都按现货价成交。首次卖出和每次再对冲都付期货手续费；“市场与账户”中的现货手续费和滑点不计入这份明细。',
  'note.end': '按最后价格估值，尚未平仓。平仓即买回全部合约，并以币支付手续费。',
  'note.typed': '费率按所填各次结算之间的实际间隔年化。',
  'timetable.textbook': '资金费在 UTC 04:00、12:00、20:00 结算，与文章中的交易所相同。',
  'timetable.deribit': 'Deribit 连续计算资金费；这里把每 8 小时的费率合并，在 UTC 00:00、08:00、16:00 一次付清。',
  'timetable.binance': '资金费在 UTC 00:00、08:00、16:00 结算。',
  'timetable.bybit': '资金费在 UTC 00:00、08:00、16:00 结算。',
  'timetable.okx': '资金费在 UTC 00:00、08:00、16:00 结算；OKX 可能缩短间隔。',
  'timetable.kraken': '资金费每个整点结算：这里的费率是每小时的费率。',
  'timetable.bitmex': '资金费在 UTC 04:00、12:00、20:00 结算。该交易所已于 2026-09-23 关闭。',

  'table.leave': '离场还是付费',
  'column.rate': '资金费率，%',
  'column.coin': 'BTC',
  'column.usd': 'USD',
  'row.stay': '留下：下一次资金费',
  'row.leave': '离场：两次手续费',
  'note.leave':
    '在资金费之前平仓、之后重新开仓，比付资金费便宜。其间现货没有对冲，这项风险不在数字之内。离场一行的费率是两者成本相等之处。',
  'note.stay': '留下不比先平仓再开仓差。离场一行的费率是两者成本相等之处。',

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
  'column.unwindCoin': '平仓所得，BTC',
  'column.unwindUsd': '平仓所得，USD',
  'note.ledger': '卖出张数为负表示买回。资金费收入为正。平仓所得：该次资金费之后立即买回全部合约所剩。',

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
  'mark.firstSale': '首次卖出',
  'mark.costOfCapital': '资金成本',

  'group.events': '资金费事件',
  'group.generated': '按时刻表生成',
  'group.path': '沿路径',
  'group.next': '下一次资金费',

  'notice.mixedIntervals': '各次间隔不一：费率按全程的平均间隔年化。',
  'notice.otherInterval': '所填资金费的间隔与该交易所不同，按数据自身的间隔年化。',
  'notice.noEvents': '没有资金费事件：这是首次卖出后的债券。',
  'notice.beyondDigits': '有的权益超过 10¹⁵ 美元：未对冲和未解释的金额已小于这种数字的末位。',
  'notice.belowLot': '币不够一手：没有卖出任何合约，全部币都暴露在价格风险中。',
  'notice.shortTerm': '距最后一次资金费不足一天：年化数字把几个小时放大了数百倍，参考意义很小。',
  'notice.negative': '资金费合计为负：这只债券不是赚利息，而是付利息。',
  'notice.belowCost': '债券收益低于您的资金成本。',
  'notice.unhedged': '不再对冲时，收到的币没有对冲：期末已够一手或更多。',
  'notice.overHedged': '期末卖出的合约超过权益所能覆盖：价格下跌时债券获利。',

  'example.month': '2026 年三十天',
  'source.month': '按类似 Deribit 的永续合约构造：每八小时 0.01%，价格涨到 72,000。数字另由精确分数算得。',
  'example.essay': '2021 年文章',
  'source.essay':
    '2021 年的期现套利文章：价格 100，三次资金费。文章止于 1,000.999 BTC，最后一次再对冲（买回 101 张）之前。',
  'example.falling': '下跌行情',
  'source.falling':
    '按 Binance 面值 100 美元的合约构造：价格下跌四分之一，资金费率转负，不买回合约。数字另由精确分数算得。',

  'option.events.generated': '按时刻表生成',
  'option.events.path': '沿路径',
  'option.events.typed': '手工输入或粘贴',
  'option.rehedge.every-interval': '每次',
  'option.rehedge.increase-only': '只增不减',
  'option.rehedge.never': '从不',
  'option.fundingUnit.percent': '百分数，如 0.01',
  'option.fundingUnit.fraction': '小数，如 0.0001',
  'term.path': '资金费路径',

  'term.finalUsd': '期末权益',
})
