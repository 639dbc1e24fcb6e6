import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  recovery: {
    name: '回收率',
    text: '交易所倒闭后，客户最终能收回的 BTC 所占的比例。收不回的部分就是倒闭损失。',
  },
  defaultLoss: {
    name: '倒闭损失',
    text: '交易所倒闭时失去的部分：存放在那里的 BTC 减去收回的 BTC，以 BTC 计、按今日现货价以美元计，并以占本金的比例表示。剩余的是存放在别处的 BTC 与收回的部分。分别按足额保证金与已缴保证金计算。',
  },
  breakEvenDefault: {
    name: '盈亏平衡倒闭概率',
    text: '使债券的预期所得恰好等于按资金成本应得金额的倒闭概率 p：（1 − p）× 到期所得 + p × 倒闭后剩余的美元。分为整个期间的概率，以及按相同存续概率折成的每年概率。没有超额收益，或倒闭后剩余不少于应得金额时，没有这个概率。',
  },
  exchangeExposure: {
    name: '交易所敞口',
    text: '已缴保证金加上空头的未实现盈亏，以 BTC 计，并按某一价格以美元计。价格越低敞口越大，因为这部分盈亏也在交易所。足额保证金时，任何价格下都等于到期面值。',
  },
  liquidationDistance: {
    name: '距强平价的距离',
    text: '期货价走到强平价还能变动多少，以占期货价的比例表示。“永不”表示没有触发强平的价格。',
  },
  adl: {
    name: '自动减仓（ADL）',
    text: '亏损方的保证金与保险基金都耗尽后，交易所按破产价平掉盈利方的部分仓位；价格下跌时，破产价通常高于市价。债券会因此失去一部分对冲，须重新开空。',
  },
  deleveragedPart: {
    name: '被自动减仓的部分',
    text: '自动减仓后剩下的张数，以及被平掉的张数。被平掉的美元按 ADL 成交价立即以 BTC 付清；这些 BTC 在重新开空之前没有对冲。扣除手续费后，按新期货价开空 BTC 所能覆盖的整手，余下的仍未对冲。',
  },
  deleveragedChange: {
    name: '自动减仓的影响',
    text: '有减仓与没有减仓相比，到期美元的差额：重新开空的到期面值，加上按届时现货价计的未对冲 BTC，减去被减仓名义价值。ADL 成交价高于重新开空价时为负。',
  },
  openInterest: {
    name: '持仓量（OI）',
    text: '一家交易所所有未了结的合约，多空两方只计一次。反向合约的全部空头合起来，名义价值正是这么多美元；其中由 BTC 支撑的才是 NakaDollar。',
  },
  supplyCap: {
    name: '储备耗尽价',
    text: '按持仓量与开仓均价计算，反向合约的全部多头应付 BTC 恰好等于某一储备的价格：储备可以是最多 21,000,000 枚的 BTC 总量，也可以是保险基金。已缴的保证金未计入。',
  },
  owedCoin: {
    name: '多头应付 BTC',
    text: '持仓量 ×（1 ÷ 价格 − 1 ÷ 开仓均价），以 BTC 计：价格跌到该处时，多头应付给空头的 BTC。价格越低，增长越快。',
  },
  topUp: {
    name: '补缴保证金',
    text: '价格变动后需追加的 BTC：补足维持保证金即可保住仓位，补足初始保证金则相当于可按该价格重新开仓。假设途中未曾追加。',
  },
} satisfies Record<keyof typeof english, EntryText>
