import { labels as alternatives } from '../../vocabulary/alternatives/labels.zh'
import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as futuresStrip } from '../../vocabulary/futuresStrip/labels.zh'
import { labels as margin } from '../../vocabulary/margin/labels.zh'
import { labels as offers } from '../../vocabulary/offers/labels.zh'
import { labels as roll } from '../../vocabulary/roll/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([alternatives, curve, fixed, futuresStrip, margin, offers, roll], {
  name: '最佳交易',
  question: '扣除全部成本、同一期限下，哪只合约让资金收益最高',
  'term.endUsd': '期末美元',
  'term.marginRate': '线性合约保证金，%',
  'headline.dated': '交割合约最佳：至期末年化 {horizonYield} · {endUsd} · 以 {soldPrice} 卖出 {contracts} 张',
  'headline.perpetual':
    '永续最佳（假设资金费率年化 {expectedYearRate}）：至期末年化 {horizonYield} · {endUsd} · 以 {soldPrice} 卖出 {contracts} 张',
  'headline.chosen': '所选交易至期末年化 {horizonYield} · {endUsd} · 以 {soldPrice} 卖出 {contracts} 张',
  'headline.none': '没有可排序的合约：请输入合约、放宽筛选或期限，或打开一家交易所',

  'section.ticket': '订单',
  'section.horizon': '至期末',
  'section.offers': '报价',
  'listing.ranking': '排序',
  'listing.margins': '保证金与费率',
  'row.inverse': '反向',
  'row.linear': '线性',
  'row.inverseAtMark': '反向，按标记价格：',
  'row.linearAtMark': '线性，按标记价格：',
  'row.take': '填入交易台',
  'column.yield': '净年化，%',
  'column.excess': '高于资金成本，百分点',
  'column.own': '自身期限，%',
  'column.days': '天数',
  'column.price': '卖出价',
  'column.spot': '现货',
  'column.funding': '资金费率假设，%',
  'column.cash': '到手美元',
  'column.end': '期末美元',
  'column.contracts': '张数',
  'column.coin': '买入 BTC',
  'column.margin': '保证金，美元',
  'column.venue': '存放于交易所，美元',
  'column.bankruptcy': '保证金耗尽价',
  'column.fee': '交易费率，%',
  'column.slippage': '滑点，%',
  'column.settlement': '交割费率，%',
  'note.ranking': '同一资金、同一天、扣除全部成本；提前到手的美元按资金成本计息。点选一行查看订单。',
  'note.live': '实时。现货取已打开的现货市场卖价，否则取该合约自身指数。点选一行查看订单。',
  'note.margins': '反向：全部 BTC 存放在交易所，任何价格都不会强平。线性：只存放保证金，但上涨须追加。',
  'note.inverse': '以 BTC 本身作保证金：不会强平，但全部存放在交易所。',
  'note.linear': '此处保证金不计息。价格向破产价上涨时须追加美元。',
  'note.perpetual': '资金费率为您的假设，并复投；最后一天按现货价买回永续。',
  'note.dated': '持有至到期；其后美元按资金成本计息等待。',

  'group.look': '下单与筛选',
  'group.premises': '假设',
  'group.offers': '合约（输入或粘贴）',
  'group.fees': '费率（2026-11-21 的首档）',
  'option.orderKind.taker': '吃单，按买价',
  'option.orderKind.maker': '挂单，按卖价',
  'option.offerTerm.all': '全部',
  'option.offerTerm.dated': '交割',
  'option.offerTerm.perpetual': '永续',
  'option.offerMargin.all': '全部',
  'option.offerMargin.inverse': '反向',
  'option.offerMargin.linear': '线性',
  'option.fundingPremise.stated': '统一按输入值',
  'option.fundingPremise.running': '各按当前费率',
  'option.marginCurrency.coin': 'BTC（反向）',
  'option.marginCurrency.USDT': 'USDT',
  'option.marginCurrency.USDC': 'USDC',
  'option.marginCurrency.USD': 'USD',

  'chart.funding': '期末美元与预期资金费率',
  'series.perpetual': '最佳永续',
  'series.dated': '最佳交割',
  'mark.expected': '预期',
  'mark.tie': '临界',

  'notice.none': '筛选后没有合约。',
  'notice.stale': '已过时的报价不计入。',
  'notice.expired': '按交易台日期已到期的合约不计入。',
  'notice.later': '期末之后才到期的合约不计入。',
  'notice.unpriced': '没有价格、或没有所假设资金费率的合约不计入。',
  'notice.belowCost': '该交易的收益低于资金成本。',
  'notice.stablecoin': 'USDT 与 USDC 在此按美元计，脱锚风险未计价。',

  'example.venues': '四家交易所',
  'source.venues': '示意：交易台的现货价，四家交易所的交割与永续合约；已独立核算。',
  'example.round': '反向与线性',
  'source.round': '手算：BTC 为 100，期货为 150。反向终得 150,000；以一半价值作保证金的线性仅 128,550。',
})
