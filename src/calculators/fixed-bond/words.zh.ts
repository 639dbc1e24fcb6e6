import { labels as breakdown } from '../../vocabulary/breakdown/labels.zh'
import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as interim } from '../../vocabulary/interim/labels.zh'
import { labels as settlement } from '../../vocabulary/settlement/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, breakdown, settlement, interim], {
  name: '固定利率债券',
  question: '买入现货，卖出交割合约：收益率、张数、盈亏',
  'headline.bond':
    '毛年化 {grossAnnualisedYield} · 净年化 {annualisedYield} · 超额收益率 {excessYield} · 到期 {finalUsd}',
  'headline.none': '不足一手：未开仓，{residualCoin} 未对冲',

  'section.sheet': '债券要素',
  'section.ticket': '委托单',
  'section.result': '盈亏构成',
  'section.costs': '成本与盈亏平衡',
  'section.safety': '足额保证金（1 倍）',
  'section.interim': '到期前盯市',
  'note.safety': 'BTC 余额全部作保证金；“永不”表示没有触发强平的价格。',
  'note.interim': '按输入的现货价与期货价估值，未计卖出成本。',

  'table.yields': '年化收益率',
  'row.simple': '单利',
  'row.compounded': '复利',
  'row.continuous': '连续复利',
  'row.act360': '单利，Act/360',
  'column.gross': '毛收益，%',
  'column.net': '净，%',
  'table.sizing': '开仓张数',
  'column.contracts': '合约张数',
  'column.unhedged': '未对冲，BTC',
  'column.settled': '净到手，USD',
  'row.sized': '按期货价计算',
  'row.naive': '本金 ÷ 合约面值',
  'row.unsized': '只持有 BTC',
  'note.sizing': '按现货价定张数：升水时对冲不足，贴水时对冲过度。',
  'table.ledger': '结算明细',
  'column.coin': 'BTC',
  'column.usd': 'USD',
  'row.held': 'BTC 余额',
  'row.pnl': '期货空头',
  'row.equity': '权益',
  'row.settlementFee': '结算手续费',
  'row.sale': '卖出 BTC',
  'row.saleSlippage': '卖出滑点',
  'row.saleFee': '卖出手续费',
  'row.settled': '净到手金额',

  'chart.near': '现价附近盈亏',
  'chart.settlement': '结算时的美元价值',
  'chart.legsUsd': '各腿（美元）',
  'chart.legsCoin': '各腿（BTC）',
  'chart.path': '价值随时间变化',
  'series.bond': '债券',
  'series.coinAlone': '只持有 BTC',
  'series.naive': '本金 ÷ 合约面值',
  'series.capitalCost': '资金成本',
  'series.coinLeg': 'BTC',
  'series.futuresLeg': '期货空头',
  'series.sum': '合计',
  'series.entryYield': '基差不变',
  'series.path': '您的基差路径',
  'mark.spot': '现货',
  'mark.future': '期货',
  'mark.settlement': '结算',
  'mark.face': '到期面值',
  'mark.capital': '本金',

  'group.settlement': '结算时',
  'group.interim': '到期之前',

  'notice.nearExpiry': '距到期不足一天：年化数字参考意义很小。',
  'notice.backwardation': '期货低于现货：这只债券要付利息。',
  'notice.belowLot': '本金不足一手：未开仓，全部 BTC 未对冲。',
  'notice.belowCost': '净收益率低于您的资金成本。',
  'notice.naiveNegative': '价值为负，对数坐标无法显示：曲线到此为止。',

  'settlement.textbook': '按到期时刻的现货价结算。文章中的交易所取两小时指数均价。',
  'settlement.deribit': '按 07:30 至 08:00 UTC 的指数均价结算。',
  'settlement.binance': '按最后 30 分钟每秒指数的均价结算。',
  'settlement.bybit': '按 07:30 至 08:00 UTC 的指数均价结算。',
  'settlement.okx': '按最后 30 分钟的指数均价结算（2026 年 3 月之前为一小时）。',
  'settlement.kraken': '按伦敦时间 16:00 的 CME CF 参考价结算。',
  'settlement.bitmex': '按 11:30 至 12:00 UTC 的指数均价结算。该交易所已于 2026-09-23 关闭。',

  'example.essay': '2021 年文章',
  'source.essay':
    '2021 年期现套利文章。文中日期相隔 364 天，收益率却按 365 天计，因此估值时刻取 2020-12-31 12:00 UTC。',
  'example.quarterly': '2026 年季度合约',
  'source.quarterly': '示例：类似 Deribit，各腿均计成本；已独立核对。',
  'example.recorded': 'BitMEX，2021 年 7 月',
  'source.recorded': 'XBTU21 中间价对指数，BitMEX 2021-07-22 22:36:05 UTC 公开报价；不计成本。',
  'example.backwardation': '期货贴水',
  'source.backwardation': '示例：期货低于现货，合约面值 1 美元，每手 100 张。',
})
