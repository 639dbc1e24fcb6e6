import { labels as breakdown } from '../../vocabulary/breakdown/labels.zh'
import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as interim } from '../../vocabulary/interim/labels.zh'
import { labels as settlement } from '../../vocabulary/settlement/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, breakdown, settlement, interim], {
  name: '固定利率债券',
  question: '买入现货，卖出交割期货：能赚多少、该卖多少张、为什么',
  'headline.bond':
    '单利 {grossAnnualisedYield} · 扣除成本后 {annualisedYield} · 超出资金成本 {excessYield} · 到期 {finalUsd}',
  'headline.none': '不足一手：{contracts} 张合约，{coin} 未对冲',

  'section.sheet': '条款单',
  'section.ticket': '委托单',
  'section.result': '利润来源',
  'section.costs': '成本与盈亏平衡',
  'section.safety': '全部币作为保证金',
  'section.interim': '持有期间的价值',
  'note.safety': '维持保证金按交易所的口径计算。全部币都已存入，价格再涨也无需追加。',
  'note.interim': '按您输入的现货价和期货价估值，未计退出成本。',

  'table.yields': '年化收益率',
  'row.simple': '单利',
  'row.compounded': '复利',
  'row.continuous': '连续复利',
  'row.act360': '单利，Act/360',
  'column.gross': '毛收益，%',
  'column.net': '扣除成本后，%',
  'table.sizing': '该卖多少张',
  'column.contracts': '合约张数',
  'column.unhedged': '未对冲，BTC',
  'column.settled': '结算时，USD',
  'row.sized': '按期货价计算',
  'row.naive': '本金 ÷ 合约面值',
  'row.unsized': '只持有币',
  'note.sizing': '用本金除以合约面值会漏掉利息：按期货价计算，这些合约覆盖的币比持有的少，或者更多。',
  'table.ledger': '结算明细',
  'column.coin': 'BTC',
  'column.usd': 'USD',
  'row.held': '持有的币',
  'row.pnl': '期货空头',
  'row.equity': '权益',
  'row.settlementFee': '结算手续费',
  'row.sale': '卖出的币',
  'row.saleSlippage': '退出滑点',
  'row.saleFee': '退出手续费',
  'row.settled': '到手美元',

  'chart.settlement': '结算时的美元价值',
  'chart.legsUsd': '各腿（美元）',
  'chart.legsCoin': '各腿（BTC）',
  'chart.path': '价值随时间变化',
  'series.bond': '债券',
  'series.coinAlone': '只持有币',
  'series.naive': '本金 ÷ 面值',
  'series.coinLeg': '现货',
  'series.futuresLeg': '期货空头',
  'series.sum': '合计',
  'series.entryYield': '基差不变',
  'series.path': '您的基差路径',
  'mark.spot': '现货',
  'mark.future': '期货',
  'mark.settlement': '结算',
  'mark.face': '面值',
  'mark.capital': '本金',

  'group.settlement': '结算时',
  'group.interim': '持有期间',

  'notice.nearExpiry': '距到期不足一天：年化数字把几个小时放大了数百倍，参考意义很小。',
  'notice.backwardation': '期货低于现货：这只债券不是赚利息，而是付利息。',
  'notice.belowLot': '币不够一手：没有卖出任何合约，全部币都暴露在价格风险中。',
  'notice.belowCost': '扣除成本后，债券收益低于您的资金成本。',
  'notice.naiveNegative': '当错误的对冲资不抵债时，它的曲线就此中断：对数坐标上没有负数。',

  'settlement.textbook': '教科书合约：按到期时刻的现货价结算。文章中的交易所取到期前两小时的指数均价。',
  'settlement.deribit': '按 07:30 至 08:00 UTC 的指数均价结算。',
  'settlement.binance': '按最后 30 分钟每秒指数的均价结算。',
  'settlement.bybit': '按 07:30 至 08:00 UTC 的指数均价结算。',
  'settlement.okx': '按最后 30 分钟的指数均价结算（2026 年 3 月之前为一小时）。',
  'settlement.kraken': '按伦敦时间 16:00 的 CME CF 参考价结算。',
  'settlement.bitmex': '按 11:30 至 12:00 UTC 的指数均价结算。该交易所已于 2026-09-23 关闭。',

  'example.essay': '2021 年文章',
  'source.essay':
    '2021 年的期现套利文章。文中的 365 天与其日期不符（1 月 1 日至 12 月 31 日为 364 天），因此此处估值时刻取 2020-12-31 12:00 UTC。',
  'example.quarterly': '2026 年季度合约',
  'source.quarterly': '按类似 Deribit 的合约构造，每条腿都有成本；数字由精确分数手工算得。',
  'example.recorded': 'BitMEX，2021 年 7 月',
  'source.recorded': 'XBTU21 中间价对指数，BitMEX 2021-07-22 22:36:05 UTC 公开报价；不计成本。',
  'example.backwardation': '期货贴水',
  'source.backwardation': '构造示例：期货低于现货，合约面值 1 美元，每手 100 张。',
})
