import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  linearHedge: {
    name: '线性合约对冲',
    text: '用线性合约做出的同样的美元：买入 BTC，并按固定 BTC 数量的整张合约远期卖出。美元数额同样固定，但在单币种保证金模式下，保证金必须是美元，BTC 却照样被占用。',
  },
  loan: {
    name: '借入的保证金',
    text: '用来支付线性合约保证金的借款：年利率为债券自身的收益率（为负时取零）加上利差，单利，Act/365。出借人也可以自己买债券，因此至少要求这一收益率。',
  },
  hedgeLegs: {
    name: 'BTC 与线性空头',
    text: '在该价格下，BTC 自买入以来的盈亏、线性空头自卖出以来的盈亏，以及两者之和，以美元计。除未对冲 BTC 之外，两者之和与价格无关。',
  },
  marginCall: {
    name: '追加保证金',
    text: '价格涨过期货价时，交易所要求补缴的美元，恰为线性空头的亏损。加上首日保证金，就是借款合计。若维持保证金按强平价值计，足额保证金的反向债券永不追加。',
  },
  loanToValue: {
    name: '贷款价值比（LTV）',
    text: '借入的美元除以背后 BTC 的价值，以百分比表示。贷款人会在低于 100% 的某处停止放款，或卖掉抵押的 BTC。',
  },
  hedgesCompared: {
    name: '线性与反向对比',
    text: '同样的本金与天数下的两种对冲：期末金额、盈亏、收益率与单利年化，均未扣手续费；线性一侧要付借款利息。“收益率损失”为反向年化减线性年化，以百分点计。',
  },
  longs: {
    name: '对面的多头',
    text: '买入这些合约的人的盈亏。线性多头亏的是美元，最多不超过买入金额；反向多头应付 BTC，价格越低付得越多。',
  },
  linearMargin: {
    name: '线性合约的保证金',
    text: '可缴美元或稳定币（以 BTC 抵押借入）；也可直接用 BTC，统一账户按折价后计入，并垫付亏损。以 BTC 作保证金，首日无需借款；价格上涨时借入亏损，到某一价格 BTC 不足以覆盖亏损与保证金，账户即卖出 BTC。',
  },
  stablecoinPeg: {
    name: '稳定币脱锚',
    text: '以稳定币结算的合约锁定的是稳定币数量而非美元。若其跌至 0.95 美元，以其计价的指数上升，空头亏损，已缴保证金也贬值。此情景与价格变动同时发生，持续到期。',
  },
} satisfies Record<keyof typeof english, EntryText>
