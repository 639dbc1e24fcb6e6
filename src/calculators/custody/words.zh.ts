import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as custody } from '../../vocabulary/custody/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as hedge } from '../../vocabulary/hedge/labels.zh'
import { labels as risk } from '../../vocabulary/risk/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import { tierWords } from '../tierWords.zh'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, hedge, risk, custody], {
  ...tierWords,

  name: '托管与出借',
  question: 'BTC 存放在哪里，什么会随什么倒闭，出借能增加多少收益？',
  headline:
    '交易所倒闭损失 {exchangeLossUsd}，全部存放则为 {wholeLossUsd} · 托管方倒闭损失 {custodianLossUsd} · 出借年化增加 {lendAddedYield}，敞口 {lentExposureUsd}',

  'section.margin': '保证金',
  'section.lending': '出借',
  'section.expected': '所得',
  'note.margin': '在交易所及由托管方映射的 BTC 作为空头的保证金。',
  'note.lending': 'BTC 利息未对冲，按今日现货价卖出并扣除卖出成本。收益率为不出借时的债券收益率。',

  'table.places': '各存放处',
  'column.coin': 'BTC',
  'column.loss': '倒闭损失，USD',
  'column.odds': '盈亏平衡概率，%',
  'row.whole': '全部在交易所',
  'row.exchange': '在交易所',
  'row.custodian': '场外托管结算',
  'row.borrower': '借出',
  'row.own': '自有钱包',
  'note.places': '各项单独发生，全期；交易所或托管方倒闭即按今日现货价结束交易，永续合约也按现货价平仓。',

  'chart.loss': '倒闭损失',
  'series.exchange': '交易所，当前分配',
  'series.whole': '交易所，全部存放',
  'series.custodian': '托管方',
  'series.borrower': '借款方',
  'mark.price': '价格',
  'mark.split': '当前分配',
  'chart.splits': '各种分配的盈亏平衡',
  'series.odds': '盈亏平衡倒闭概率',
  'series.lost': '损失占本金',
  'detail.splits': '分配方式',
  'column.own': '自有钱包，%',
  'column.taken': '强平价，USD',
  'row.split': '存于交易所',
  'note.splits': '托管与出借按所填；其余 BTC 在自有钱包。粗体为当前分配。倒闭概率高于盈亏平衡时，收益低于资金成本。',

  'group.places': '存放',
  'group.bond': '债券',
  'group.perpetual': '永续合约',
  'option.bondKind.fixed': '固定利率',
  'option.bondKind.floating': '浮动利率',
  'group.lending': '出借',
  'group.failure': '倒闭',

  'notice.belowLot': '本金不足一手：没有卖出合约。',
  'notice.noExcess': '净收益率低于您的资金成本：任何倒闭概率都不值得承担。',
  'notice.taken': '保证金低于维持保证金：按今日价格会立即强平。',

  'example.quarterly': '2026 年季度合约',
  'source.quarterly': '示例：默认季度合约；份额、回收率与 1.5%、30 天的出借为本页所设；数值经独立核算。',
  'example.essay': '2021 年文章',
  'source.essay':
    '2021 年期现套利文章：1,000 BTC 与开仓价 150 的 150,000 张合约。份额、回收率与出借为本页所设；手工计算。',
  'example.floating': '浮动债券，缴一半',
  'source.floating': '示例：文章的本金对冲永续合约，预期资金费 30%，一半 BTC 存于交易所；手工核算。',
})
