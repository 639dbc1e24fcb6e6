import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as hedge } from '../../vocabulary/hedge/labels.zh'
import { labels as paths } from '../../vocabulary/paths/labels.zh'
import { labels as risk } from '../../vocabulary/risk/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import { tierWords } from '../tierWords.zh'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, hedge, paths, risk], {
  ...tierWords,
  name: '风险',
  question: '这只债券可能出什么问题，代价是多少？',
  'headline.taken':
    '缴 {margin} 保证金，{liquidationPrice} 强平，距期货价 {liquidationDistanceRate} · 交易所倒闭损失 {depositLossUsd}，足额保证金则为 {wholeLossUsd} · 盈亏平衡倒闭概率 {wholeDefaultRate}',
  'headline.never':
    '缴 {margin} 保证金，无强平价 · 交易所倒闭损失 {depositLossUsd}，足额保证金则为 {wholeLossUsd} · 盈亏平衡倒闭概率 {wholeDefaultRate}',

  'section.leverage': '杠杆',
  'section.default': '交易所倒闭',
  'section.cut': '自动减仓（ADL）',
  'section.supply': '多头应付 BTC 超过总供应量',
  'note.leverage': '维持保证金按强平时的仓位规模：见“维持保证金阶梯”。日波动为波动率 / √365。',
  'note.default': '在此概率下，预期所得恰好等于应得金额。永续合约按现货价平仓，与“展期”一致。',
  'note.cut': 'ADL 成交价高于重新开空价则亏，低于则赚。',
  'note.supply': '未扣除多头自有保证金；储备也可以是保险基金。',

  'table.deposit': '杠杆与敞口',
  'column.whole': '足额保证金',
  'column.deposit': '已缴保证金',
  'row.deposited': '在交易所，BTC',
  'row.liquidation': '强平价，USD',
  'row.lossCoin': '倒闭损失，BTC',
  'row.lossUsd': '倒闭损失，USD',
  'row.lossRate': '占本金，%',
  'row.recovered': '倒闭后剩余，USD',
  'row.default': '盈亏平衡倒闭概率，%',
  'row.expected': '期望所得',
  'row.yearly': '折合每年，%',
  'note.deposit': '少缴保证金可降低交易所风险，但会有强平价。',

  'listing.topUps': '追加保证金',
  'table.margin': '保证金',
  'column.rate': '占名义价值',
  'column.btc': 'BTC',
  'column.leverage': '杠杆',
  'row.posted': '已缴',
  'row.initial': '初始',
  'row.maintenance': '维持',
  'note.margin':
    '按期货成交价的名义价值计算。初始保证金率取您所填与所在档位中较大者；Binance（2021 年）与 OKX（2024 年）的请核对。',
  'column.price': '价格',
  'column.pnl': '盈亏，BTC',
  'column.equity': '剩余保证金，BTC',
  'column.maintenance': '维持保证金，BTC',
  'column.keep': '补至维持，BTC',
  'column.reopen': '补至初始，BTC',
  'note.topUps': '从当前对冲价起算，每行按该规模的档位；途中不追加。',

  'chart.tradeOff': '交易所风险对强平风险',
  'series.atStake': '交易所倒闭的损失',
  'series.touch': '到期前被强平',
  'chart.liquidation': '强平价',
  'chart.exposure': '交易所敞口',
  'chart.default': '倒闭后剩余',
  'chart.owed': '多头应付 BTC',
  'series.liquidation': '强平',
  'series.bankruptcy': '破产',
  'series.future': '期货',
  'series.deposit': '已缴保证金',
  'series.wholeCoin': '足额保证金',
  'series.final': '未倒闭',
  'series.required': '应得',
  'series.left': '剩余',
  'series.owed': '应付',
  'series.reserve': '储备',
  'mark.deposit': '已缴',
  'mark.whole': '足额',
  'mark.liquidation': '强平',
  'mark.price': '价格',
  'mark.cap': '耗尽',
  'mark.fallen': '价格',
  'mark.entry': '开仓',

  'group.leverage': '保证金',
  'group.perpetual': '永续合约',
  'option.bondKind.fixed': '固定利率',
  'option.bondKind.floating': '浮动利率',
  'group.default': '交易所倒闭',
  'group.cut': '自动减仓',
  'group.supply': '全体多头',

  'notice.belowLot': '本金不足一手：未开仓，也就无仓可强平。',
  'notice.taken': '已缴保证金低于维持保证金：按今日价格会立即强平。',
  'notice.unopened': '已缴保证金低于初始保证金：可以持仓，但不能开仓。',
  'notice.depositBeyond': '已缴保证金超过 BTC 余额。',
  'notice.noExcess': '净收益率低于您的资金成本：任何倒闭概率都不值得承担。',
  'notice.nothingClosed': '剩余张数多于卖出张数：没有减仓。',
  'premise.risen': '价格高于开仓均价时，多头没有应付。',

  'example.quarterly': '2026 年季度合约',
  'source.quarterly': '示例：缴五分之一的 BTC，在 45,000 被减仓，保险基金 2,500 BTC；已独立核对。',
  'example.essay': '2021 年文章',
  'source.essay':
    '2021 年期现套利文章：开仓价 150 的 150,000 张合约，在 50 被减至 100,000 张；持仓量十亿美元，均价 50,000。20% 是文中银行的利率；保证金、回收率、重新开空的价格与 180 天为本页所设。',
  'example.tiers': 'Kraken，浮动债券',
  'source.tiers':
    '示例：200 万美元对冲永续合约，预期资金费 15%，缴 6 BTC，Kraken 2021 年 7 月 22 日记录的阶梯；已独立核对。',
})
