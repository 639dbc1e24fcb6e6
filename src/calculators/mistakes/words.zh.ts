import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as funding } from '../../vocabulary/funding/labels.zh'
import { labels as mistakes } from '../../vocabulary/mistakes/labels.zh'
import { labels as position } from '../../vocabulary/position/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, position, funding, mistakes], {
  name: '常见错误',
  question: '做错这笔交易的七种方式：按您自己的数字，每种要付出多少',
  'headline.traded': '与正确对冲相差 {damageUsd} · 正确 {rightUsd} · 犯错后 {wrongUsd}',
  'headline.believed': '误差 {damageUsd} · 正确 {rightUsd} · 误以为 {wrongUsd}',

  'section.damage': '代价',
  'section.steps': '错在哪里',
  'note.costless': '两边都不计手续费和滑点，只看错误本身。',
  'explain.sign':
    '用末值减初值计算期货空头，等于乘以 +M：该赚的看成了亏，于是本应卖出的合约变成了买入。价格越高，一张合约折合的币越少，所以应乘以 −M。卖出合约，美元数额不随价格变动；买入合约，等于再押一次币价。',
  'explain.sized-at-spot':
    '用本金除以合约面值，得到的是按现货价计算的张数。合约实际按期货价卖出，每张折合的币并不相同：升水时更少，留下未对冲的币；贴水时更多，卖出过量。按期货价计算张数，才能覆盖全部的币，误差不到一手。',
  'explain.linear':
    '沿着入场点的切线计算期货空头，好像价格每变动一美元，币的盈亏都一样。实际上，价格下跌时赚的币比切线多，价格上涨时亏的币比切线少。债券在任何价格下都付同样的美元，只是估算少了。',
  'explain.day-count':
    '把按 365 天计的单利收益率用在了 360 天的年度上。除以较短的一年，同样的天数看起来能得到实际利息的 365/360。收益率必须连同计息天数惯例一起看。',
  'explain.hourly-funding':
    '把资金费率当作八小时一次、每天三次，而实际每小时付一次、每天 24 次，漏掉了八分之七的资金费。比较各交易所时，应比较每天或每年的费率，而不是每个间隔的费率。',
  'explain.unhedged-funding':
    '资金费以币支付，收到后仍留作币，这部分价值便随价格涨跌。收到后立即按整手卖出合约，在任何价格下都是固定的美元。如果是付出资金费，同样的规则是买回合约。',
  'explain.satoshi':
    '先把一张合约的盈亏四舍五入到 0.00000001 BTC，再乘以张数。每张最多差半聪，但方向都相同，误差随仓位放大。应先相乘，最后只舍入一次。',

  'chart.settlement': '结算时的美元',
  'chart.interest': '本金与利息',
  'chart.funding': '资金费（美元）',
  'chart.rounding': '期货空头盈亏（美元）',
  'chart.damage': '只看差额',
  'series.wrong': '错误',
  'series.right': '正确',
  'series.damage': '差额',
  'series.none': '无差额',
  'mark.spot': '现货',
  'mark.future': '期货',
  'mark.settlement': '结算',
  'mark.capital': '本金',

  'group.mistake': '哪种错误',
  'group.funding': '资金费（仅用于两种资金费错误）',

  'notice.noPrice': '这种错误与结算价无关。',
  'notice.belowLot': '本金不够一手：没有卖出任何合约。',
  'notice.fundingPaid': '资金费率为负：由空头支付。',
  'notice.noDamage': '在这组数字下，错误恰好没有代价；换一组数字就有了。',
  'notice.lucky': '这里犯错反而有利：敞口没有对冲，而价格恰好朝有利的方向走。换一个价格就会亏损。',

  'example.desk': '2026 年方向做反',
  'source.desk': '按 2026 年的季度期货构造，价格为 50,000；由精确分数算得。',
  'example.sized': '按现货价定张数',
  'source.sized': '2021 年的期现套利文章：本应 150,000 张，只卖出 100,000 张，价格为 50。',
  'example.sign': '符号错误',
  'source.sign': '文章中的债券，合约由卖出变成买入，价格为 200；手工计算。',
  'example.linear': '当作直线',
  'source.linear': '文章中的债券，沿 150 处的切线计算，价格为 100；手工计算。',
  'example.dayCount': '360 天的一年',
  'source.dayCount': '按 2026 年的季度期货构造；由精确分数算得。',
  'example.hourly': '每小时资金费',
  'source.hourly': '构造：1,000,000 美元，每小时 0.00125%，30 天共 9,000 美元，而预期只有 1,125 美元。',
  'example.unhedged': '资金费留作币',
  'source.unhedged': '构造：文章中的 1,000 BTC 收到三十次 0.1% 的资金费，随后价格减半。',
  'example.satoshi': '逐张舍入',
  'source.satoshi': '构造：面值 10 美元的合约在 67,010 卖出，价格上涨 30；由精确分数算得。',

  'option.mistake.sign': '符号错误',
  'option.mistake.sized-at-spot': '按现货价定张数',
  'option.mistake.linear': '反向当作线性',
  'option.mistake.day-count': '360 天的一年',
  'option.mistake.hourly-funding': '每小时资金费',
  'option.mistake.unhedged-funding': '资金费留作币',
  'option.mistake.satoshi': '逐张舍入',
})
