import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as linear } from '../../vocabulary/linear/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, linear], {
  name: '线性合约对冲',
  question: '线性合约为何造不出合成美元，勉强去做又要付出多少？',
  'headline.called':
    '线性合约年化 {linearYield}，反向合约 {inverseYield} · 价格 {settlementPrice} 时已追加 {marginCallUsd} · 借款占币的价值 {loanToValueRate}',
  'headline.uncalled':
    '线性合约年化 {linearYield}，反向合约 {inverseYield} · 价格 {settlementPrice} 时无需追加 · 以 {borrowRate} 借入保证金 {postedUsd}',

  'section.hedge': '线性合约对冲',
  'section.call': '在该价格下',
  'note.hedge':
    '被对冲的币不能充当美元结算合约的保证金：美元要以币抵押借来，借满整个期间。出借美元的人至少要拿到债券的收益，利差另加。未计手续费。',
  'note.call': '假设价格立刻到位并保持到期。亏多少美元就追加多少；盈利在到期前不生息。',

  'table.sides': '同样的本金',
  'column.linear': '线性',
  'column.inverse': '反向',
  'row.contracts': '卖出张数',
  'row.open': '未对冲，BTC',
  'row.pnl': '期货盈亏，USD',
  'row.posted': '借款，USD',
  'row.cost': '借款成本，USD',
  'row.end': '期末，USD',
  'row.profit': '利润，USD',
  'row.return': '收益率，%',
  'row.yield': '年化收益率，%',
  'row.lost': '每年少赚，%',
  'note.sides': '反向合约以币本身作保证金：无论价格如何，都不必借款。',
  'table.longs': '合约的买方',
  'column.usd': 'USD',
  'column.coin': 'BTC',
  'row.linearLong': '线性多头，盈亏',
  'row.linearMost': '线性多头，最多欠',
  'row.inverseLong': '反向多头，盈亏',
  'row.inverseSold': '反向多头，入场规模',
  'note.longs':
    '价格下跌，双方亏损的美元大致相同，且不超过合约规模。但反向合约的债要用币偿还，而以币计算，它没有上限。',

  'chart.call': '需要筹措的美元',
  'chart.hedges': '两种对冲',
  'chart.result': '盈亏（美元）',
  'chart.owed': '欠币',
  'series.posted': '线性：借款',
  'series.coin': '现货',
  'series.none': '反向：无',
  'series.inverse': '反向',
  'series.linear': '线性',
  'series.short': '线性空头',
  'series.sum': '合计',
  'series.owed': '反向多头',
  'series.sold': '入场规模',
  'mark.spot': '现货',
  'mark.future': '期货',
  'mark.price': '价格',
  'mark.capital': '本金',

  'group.hedge': '线性合约与借款',
  'group.price': '价格',

  'notice.noLinear': '币不够一手线性合约：没有卖出任何合约。',
  'notice.noInverse': '币不够一手反向合约：没有卖出任何合约。',
  'notice.backwardation': '期货低于现货：两种对冲都要付利息，出借人只收利差。',
  'notice.loss': '在该价格下，线性合约对冲的期末金额低于期初。',

  'example.quarterly': '2026 年季度合约',
  'source.quarterly':
    '按“市场与账户”中的季度期货构造，未计手续费：每张 0.1 BTC 的线性合约，保证金 30%。数字另由精确分数算得。',
  'example.euro': '从一到二',
  'source.euro': '2021 年的期现套利文章中的 EUR/USD：一枚币以 1 买入、以 2 卖出，赚一美元。保证金和期限为本页所设。',
  'example.essay': '2021 年文章',
  'source.essay': '文章中 1,000 枚币、365 天、150 对 100 的债券，改用线性合约，保证金一成；手工计算。',

  'term.marginRate': '美元保证金率',
  'term.settlementPrice': '价格变为',
  'term.marginUsd': '首日保证金',
})
