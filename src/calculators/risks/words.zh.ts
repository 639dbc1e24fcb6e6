import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as risk } from '../../vocabulary/risk/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, risk], {
  name: '风险',
  question: '这只债券可能出什么问题，代价是多少？',
  'headline.taken':
    '存入 {margin}，空头在 {liquidationPrice} 被强平，距期货价 {liquidationDistanceRate} · 交易所违约损失 {depositLossUsd}，全部币存入则为 {wholeLossUsd} · 盈亏平衡违约概率 {wholeDefaultRate}',
  'headline.never':
    '存入 {margin}，任何价格都不会强平空头 · 交易所违约损失 {depositLossUsd}，全部币存入则为 {wholeLossUsd} · 盈亏平衡违约概率 {wholeDefaultRate}',

  'section.leverage': '杠杆',
  'section.default': '交易所违约',
  'section.cut': '自动减仓',
  'section.supply': '欠币超过存量',
  'note.leverage':
    '按“市场与账户”中的维持保证金口径和期货卖出价计算。全部币都存入时，若维持保证金按强平价时的价值计，任何价格都不会强平；若按入场价值计，强平价为入场价 ÷ 维持保证金率。',
  'note.default':
    '在盈亏平衡违约概率下，违约与不违约的预期美元，恰好等于按资金成本应得的金额。币按今日现货价计。浮动盈利也存放在交易所，价格越低，敞口越大。',
  'note.cut':
    '被减部分按减仓价立即以币付清，扣除期货手续费后重新卖出。减仓价高于重新卖出价则亏，低于则赚。其间的价格变动不计。',
  'note.supply':
    '多头欠的是币，价格越低欠得越多，没有上限。多头自有的保证金未扣除。可用来偿付的币，可以是全部可能存在的币，也可以是保险基金所持的币。',

  'table.deposit': '杠杆与敞口的取舍',
  'column.whole': '全部币',
  'column.deposit': '您的保证金',
  'row.deposited': '存放在交易所，BTC',
  'row.liquidation': '强平价，USD',
  'row.lossCoin': '违约损失，BTC',
  'row.lossUsd': '违约损失，USD',
  'row.lossRate': '占本金，%',
  'row.recovered': '违约后所剩，USD',
  'row.default': '盈亏平衡违约概率，%',
  'row.expected': '期望所得',
  'row.yearly': '折合每年，%',
  'note.deposit':
    '存得越少，违约时损失越小，代价是有了强平价。债券没有超额收益，或违约后所剩不少于应得金额时，不列概率。',

  'chart.liquidation': '强平价',
  'chart.exposure': '对交易所的敞口',
  'chart.default': '违约后所剩',
  'chart.owed': '多头欠的币',
  'series.liquidation': '强平',
  'series.bankruptcy': '破产',
  'series.future': '期货',
  'series.deposit': '您的保证金',
  'series.wholeCoin': '全部币',
  'series.final': '未违约',
  'series.required': '应得',
  'series.left': '所剩',
  'series.owed': '欠币',
  'series.reserve': '可用的币',
  'mark.deposit': '保证金',
  'mark.whole': '全部币',
  'mark.liquidation': '强平',
  'mark.price': '价格',
  'mark.cap': '耗尽',
  'mark.fallen': '价格',
  'mark.entry': '入场',

  'group.leverage': '保证金',
  'group.default': '违约',
  'group.cut': '被减的仓位',
  'group.supply': '全体多头',

  'notice.belowLot': '币不够一手：没有卖出任何合约，也就无仓可强平。',
  'notice.taken': '保证金低于维持保证金：按今日价格，空头会立即被强平。',
  'notice.depositBeyond': '保证金多于债券持有的币。',
  'notice.noExcess': '扣除成本后，债券收益低于您的资金成本：任何违约概率都不值得承担。',
  'notice.nothingClosed': '剩余张数多于卖出张数：没有合约被减，也没有变动。',
  'notice.risen': '价格高于入场价时，多头不欠币，欠币的是空头。',

  'example.quarterly': '2026 年季度合约',
  'source.quarterly':
    '按“市场与账户”中的季度期货构造：存入五分之一的币，在 45,000 被减仓，保险基金为 2,500 BTC。数字另由精确分数算得。',
  'example.essay': '2021 年文章',
  'source.essay':
    '2021 年的期现套利文章：入场价 150 的 150,000 张合约，在 50 被减至 100,000 张；未平仓合约十亿美元，均价 50,000。20% 是文中银行的利率；保证金、回收率、重新卖出时的期货价与现货价、180 天为本页所设。',
})
