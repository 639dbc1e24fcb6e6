import { labels as curve } from '../../vocabulary/curve/labels.zh'
import { labels as fixed } from '../../vocabulary/fixed/labels.zh'
import { labels as hedge } from '../../vocabulary/hedge/labels.zh'
import { labels as risk } from '../../vocabulary/risk/labels.zh'
import { labels as scenarios } from '../../vocabulary/scenarios/labels.zh'
import { withLabels } from '../../vocabulary/terms'
import { tierWords } from '../tierWords.zh'
import type { words as english } from './words.en'

export const words: typeof english = withLabels([curve, fixed, hedge, risk, scenarios], {
  ...tierWords,
  name: '情景网格',
  question: '行情突变后，债券价值几何，保证金还剩多少？',
  headline:
    '现货 {spotShockRate}，年化基差 {basisShockRate}：变动 {shockedChangeUsd}，价值 {shockedValueUsd} · 剩余保证金 {marginLeftCoin} · 现货 {callSpotShockRate} 触发强平',
  'headline.taken':
    '现货 {spotShockRate}，年化基差 {basisShockRate}：空头被强平；剩余保证金 {marginLeftCoin}，需 {maintenanceCoin} · 现货 {callSpotShockRate} 触发强平',
  'headline.premium':
    '现货 {spotShockRate}，溢价 {basisShockRate}：变动 {shockedChangeUsd}，价值 {shockedValueUsd} · 剩余保证金 {marginLeftCoin} · 现货 {callSpotShockRate} 触发强平',
  'headline.premiumTaken':
    '现货 {spotShockRate}，溢价 {basisShockRate}：空头被强平；剩余保证金 {marginLeftCoin}，需 {maintenanceCoin} · 现货 {callSpotShockRate} 触发强平',

  'section.shock': '冲击之后',
  'section.margin': '保证金',
  'order.buy': '买入 {coin}，价格 {spotExecutionPrice}',
  'order.sell': '卖出 {contracts}，价格 {futuresExecutionPrice}，手续费 {entryFeeCoin}',
  'order.post': '缴纳保证金 {margin}',
  'note.shock': '两项同时发生，天数不变，未扣卖出成本。BTC 为空头自开仓以来的盈亏。',
  'note.margin': '逐仓保证金，维持保证金按各规模所在档位；未填档位时按默认费率。不计其他地方的 BTC。',

  'detail.grid': '情景网格',
  'figure.change': '相对今日的美元变动',
  'figure.spare': '超出维持保证金的部分',
  'figure.pnl': 'BTC 盯市盈亏',
  'figure.value': '美元价值',
  'figure.left': '剩余保证金',
  'note.surface': '用方向键或指针读取格子；按 Enter 或点击填入其冲击。',
  'note.grid': '行：现货冲击。列：基差冲击。正中为今日。',
  'note.spare': '低于零即被强平。行：现货冲击。列：基差冲击。',

  'chart.value': '各基差冲击下的价值',
  'chart.call': '强平线',
  'series.shocked': '现货受冲击',
  'series.unshocked': '现货不变',
  'series.call': '线上即强平',
  'mark.shock': '冲击',
  'option.bondKind.fixed': '固定利率',
  'option.bondKind.floating': '浮动利率',
  'mark.call': '强平',

  'group.perpetual': '永续合约',
  'group.shock': '冲击',
  'group.margin': '保证金',
  'group.grid': '网格',

  'notice.belowLot': '本金不足一手：没有卖出合约。',
  'notice.depositBeyond': '保证金多于持有的 BTC。',
  'notice.taken': '已缴保证金低于维持保证金：按今日价格会立即强平。',
  'premise.called': '网格的一部分已越过强平线（线以上）。',

  'premise.premium': '浮动债券：基差冲击为永续合约对现货溢价的变动，不年化。',

  'example.february': '2026 年 2 月 6 日',
  'source.february':
    '2026 年 2 月的评论：当日 −13.2%，近月基差 5 日 3.3%，6 日 9%。套用于默认季度合约，缴五分之一的 BTC。',
  'example.march': '2020 年 3 月 12 日',
  'source.march':
    'Bitstamp 日收盘价 7,934.57 至 4,841.67，BitMEX XBTM20 小时收盘价 8,092 至 3,943.50，2020 年 3 月 12 日前后 UTC 零点。不计成本；本金与 25 BTC 保证金为本页所设。',
  'example.may': '2021 年 5 月 19 日（现货）',
  'source.may':
    'Bitstamp：2021 年 5 月 18 日收盘 42,877.75（UTC），19 日最低 30,066。手头没有当日期货价：基差不变。套用于默认季度合约，缴五分之一的 BTC。',
  'example.november': '2022 年 11 月 8–9 日',
  'source.november':
    'Bitstamp：2022 年 11 月 7 日收盘 20,590（UTC），9 日最低 15,632。CME 年化基差：此前接近 0（一月期在现货 ±0.5% 以内，Cointelegraph，2022 年 11 月），一度接近 −50%（Velo，CoinDesk 2025 年 12 月 3 日）。套用于默认季度合约，缴五分之一的 BTC。',
  'example.perpetual': '浮动债券，溢价 +1%',
  'source.perpetual': '示意：默认债券对冲永续合约，缴 3 BTC，现货 +20%，溢价升 1 个百分点；已独立核算。',
})
