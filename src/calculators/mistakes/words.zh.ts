import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as funding } from '../../vocabulary/funding/labels.zh'
import { labels as mistakes } from '../../vocabulary/mistakes/labels.zh'
import { labels as position } from '../../vocabulary/position/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, position, funding, mistakes], {
  name: '常见错误',
  question: '七种常见错误，按您的数字各要付出多少',
  'headline.traded': '与正确对冲相差 {damageUsd} · 正确 {rightUsd} · 犯错后 {wrongUsd}',
  'headline.believed': '误差 {damageUsd} · 正确 {rightUsd} · 误以为 {wrongUsd}',

  'section.damage': '代价',
  'section.steps': '错在哪里',
  'note.costless': '两边都不计手续费与滑点。',
  'explain.sign':
    '按末值减初值计算期货空头，结果本应卖出的合约变成了买入。价格越高，合约折合的 BTC 越少，所以应乘以 −M。',
  'explain.sized-at-spot':
    '本金除以合约面值，等于按现货价定张数。合约实际按期货价卖出：升水时留下未对冲 BTC，贴水时卖出过量。',
  'explain.linear':
    '沿开仓点的切线计算期货空头。对空头而言，反向合约始终优于这条直线。债券支付的美元相同，只是估算偏低。',
  'explain.day-count': '把 365 天口径的收益率用在 360 天的一年，利息看似是实际的 365/360。',
  'explain.hourly-funding':
    '把每小时费率当作 8 小时费率：每天三次，而非 24 次，漏掉八分之七的资金费。比较交易所应看每天或年化费率。',
  'explain.unhedged-funding':
    '收到的 BTC 资金费没有对冲，价值随价格涨跌。立即按整手开空，则在任何价格下都是固定的美元。',
  'explain.satoshi': '先把单张盈亏舍入到 0.00000001 BTC，再乘以张数，误差方向相同。应先相乘，最后只舍入一次。',

  'chart.settlement': '结算时的美元',
  'chart.interest': '本金与利息',
  'chart.funding': '资金费（美元）',
  'chart.rounding': '期货空头盈亏（美元）',
  'chart.damage': '差额',
  'series.wrong': '错误',
  'series.right': '正确',
  'series.damage': '差额',
  'series.none': '无差额',
  'mark.spot': '现货',
  'mark.future': '期货',
  'mark.settlement': '结算',
  'mark.capital': '本金',

  'group.mistake': '错误',
  'group.funding': '资金费（仅用于两种资金费错误）',

  'premise.noPrice': '这种错误与结算价无关。',
  'notice.belowLot': '本金不足一手：未开仓。',
  'notice.fundingPaid': '资金费率为负：由空头支付。',
  'premise.noDamage': '在这组数字下，错误没有代价。',
  'notice.lucky': '这里靠敞口获利；换一个价格就会亏损。',

  'example.desk': '2026 年方向做反',
  'source.desk': '示例：2026 年季度合约，价格 50,000；已独立核对。',
  'example.sized': '按现货价定张数',
  'source.sized': '2021 年期现套利文章：本应 150,000 张，只卖出 100,000 张，价格为 50。',
  'example.sign': '符号错误',
  'source.sign': '文章中的债券，合约由卖出变成买入，价格为 200；已独立核对。',
  'example.linear': '当作直线',
  'source.linear': '文章中的债券，沿 150 处的切线计算，价格为 100；已独立核对。',
  'example.dayCount': '360 天的一年',
  'source.dayCount': '示例：2026 年季度合约；已独立核对。',
  'example.hourly': '每小时资金费',
  'source.hourly': '示例：1,000,000 美元，每小时 0.00125%，30 天共 9,000 美元，而预期只有 1,125 美元。',
  'example.unhedged': '资金费未对冲',
  'source.unhedged': '示例：文章中的 1,000 BTC 收到三十次 0.1% 的资金费，随后价格减半。',
  'example.satoshi': '逐张舍入',
  'source.satoshi': '示例：面值 10 美元的合约在 67,010 卖出，价格上涨 30；已独立核对。',

  'option.mistake.sign': '符号错误',
  'option.mistake.sized-at-spot': '按现货价定张数',
  'option.mistake.linear': '反向当作线性',
  'option.mistake.day-count': '360 天的一年',
  'option.mistake.hourly-funding': '每小时资金费',
  'option.mistake.unhedged-funding': '资金费未对冲',
  'option.mistake.satoshi': '逐张舍入',
})
