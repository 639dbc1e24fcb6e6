import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as linear } from '../../vocabulary/linear/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, linear], {
  name: '线性对冲',
  question: '线性对冲与反向对冲：多占的保证金及其成本',
  'headline.called':
    '年化：线性 {linearYield}，反向 {inverseYield} · 价格 {settlementPrice} 时追加保证金 {marginCallUsd} · LTV {loanToValueRate}',
  'headline.uncalled':
    '年化：线性 {linearYield}，反向 {inverseYield} · 价格 {settlementPrice} 时无需追加 · 以 {borrowRate} 借入保证金 {postedUsd}',

  'section.hedge': '线性合约对冲',
  'section.call': '在此价格下',
  'note.hedge': '美元或稳定币保证金以 BTC 抵押借入；BTC 保证金按折价计入，亏损由账户垫付。两边均未计手续费。',
  'note.call':
    '假设价格立即到位并保持到期。追加额为亏损，加上合约增值部分的保证金；以 BTC 作保证金时，为账户垫付的亏损。',

  'table.sides': '线性与反向',
  'column.linear': '线性',
  'column.inverse': '反向',
  'row.contracts': '卖出张数',
  'row.open': '未对冲，BTC',
  'row.pnl': '期货盈亏，USD',
  'row.posted': '借款，USD',
  'row.cost': '借款成本，USD',
  'row.end': '期末金额，USD',
  'row.profit': '盈亏，USD',
  'row.return': '收益率，%',
  'row.yield': '年化收益率，%',
  'row.lost': '收益率损失，百分点',
  'note.sides': '反向合约以 BTC 本身作保证金：无需借款。',
  'table.longs': '对手方',
  'column.usd': 'USD',
  'column.coin': 'BTC',
  'row.linearLong': '线性多头，盈亏',
  'row.linearMost': '线性多头，最大亏损',
  'row.inverseLong': '反向多头，盈亏',
  'row.inverseSold': '反向多头，开仓名义价值',
  'note.longs': '反向多头应付 BTC，价格越低越多，没有上限。',

  'chart.call': '所需美元保证金',
  'chart.hedges': '两种对冲',
  'chart.result': '盈亏（美元）',
  'chart.owed': '应付 BTC',
  'series.posted': '线性：借款',
  'series.coin': 'BTC',
  'series.none': '反向：无',
  'series.inverse': '反向',
  'series.linear': '线性',
  'series.short': '线性空头',
  'series.sum': '合计',
  'series.owed': '反向多头',
  'series.sold': '开仓名义价值',
  'series.par': '线性（未脱锚）',
  'mark.covered': 'BTC 抵押耗尽',
  'mark.spot': '现货',
  'mark.future': '期货',
  'mark.price': '价格',
  'mark.capital': '本金',

  'group.hedge': '线性合约与借款',
  'group.price': '价格',
  'group.stablecoin': '脱锚情景',
  'group.haircut': 'BTC 作保证金',
  'option.marginIn.usd': '美元',
  'option.marginIn.stablecoin': '稳定币（USDT、USDC）',
  'option.marginIn.coin': 'BTC（折价）',

  'notice.noLinear': '本金不足一手线性合约：未开仓。',
  'notice.noInverse': '本金不足一手反向合约：未开仓。',
  'notice.depeg': '稳定币低于 1：合约锁定的是稳定币，而非美元。',
  'notice.uncovered': '在此价格，BTC 不足以覆盖亏损与保证金：账户将卖出 BTC。',
  'notice.overLent': '在此价格，借款已达抵押 BTC 的全部价值：没有贷款人会放到这里，对冲在此之前就会中止。',
  'notice.backwardation': '期货低于现货：两种对冲都要付利息，借款只付利差。',
  'notice.loss': '在此价格下，线性对冲的期末金额低于本金。',

  'example.quarterly': '2026 年季度合约',
  'source.quarterly': '示例，未计手续费：每张 0.1 BTC 的线性合约，保证金 30%；已独立核对。',
  'example.euro': '从一到二',
  'source.euro': '2021 年期现套利文章中的 EUR/USD：以 1 买入、以 2 卖出，赚一美元。保证金与期限为本页所设。',
  'example.essay': '2021 年文章',
  'source.essay': '文章中 1,000 BTC、365 天、150 对 100 的债券，改用线性合约，保证金 10%；已独立核对。',

  'example.depeg': '稳定币跌至 0.90',
  'source.depeg': '文章中的债券改用稳定币线性合约，稳定币跌至 0.90 美元，价格不变；已独立核对。',
  'example.unified': 'BTC 作保证金',
  'source.unified': '文章中的债券放在统一账户：折价 5%，保证金 10%，价格 300，亏损借入；已独立核对。',

  'term.marginRate': '美元保证金率',
  'term.settlementPrice': '价格变为',
  'term.marginUsd': '首日保证金',
})
