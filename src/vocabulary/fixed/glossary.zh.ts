import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  nakaDollar: {
    name: 'NakaDollar（中本聪美元）',
    text: 'BTC 加上名义价值相等的反向合约空头：无论价格如何，合起来都是固定数量的美元。以足额 BTC 支撑、每做空一美元反向合约，就是一个 NakaDollar。',
  },
  syntheticDollar: {
    name: '合成美元',
    text: '由仓位构成、而非由银行承诺的美元。它背后是存放在交易所的 BTC 和对手方的保证金，风险也在于此。',
    not: '法币抵押的稳定币是对发行人的债权，发行人持有美元。此处没有任何人持有美元：价值来自对冲。',
  },
  fixedBond: {
    name: '固定利率债券',
    text: '买入 BTC，同时卖出反向交割合约：今天付出美元，到期收回更多美元，利率在第一天就已确定。',
  },
  zeroCoupon: {
    name: '零息债券',
    text: '只在到期时支付一次的债券：以低于到期面值的价格买入，差额就是利息。固定利率债券正是如此，利息即基差。',
  },
  face: {
    name: '到期面值',
    text: '已对冲的债券到期时支付的美元，与价格无关，未扣卖出成本：张数 × 合约面值。未对冲 BTC 另计。',
  },
  priceOfFace: {
    name: '价格（占到期面值）',
    text: '本金减去未对冲 BTC，再除以到期面值：到期的一美元今天要花多少，按债券惯例以百分比表示。开仓成本计入其中，因此略高于现货价与期货价之比。',
  },
  coin: {
    name: '买入 BTC 与 BTC 余额',
    text: '“买入 BTC”是本金扣除现货手续费与滑点后买到的数量；“BTC 余额”是再扣除期货手续费后的数量，用作保证金。',
  },
  residual: {
    name: '未对冲 BTC',
    text: '整手合约覆盖不到的 BTC，也按现货价折成美元；它仍随价格涨跌。负数表示对冲过度。',
  },
  hedge: {
    name: '对冲',
    text: '用一个仓位抵消另一个仓位的涨跌。此处用以 BTC 计名义价值相等的反向合约空头来对冲 BTC，使两者之和以美元计保持不变。',
  },
  delta: {
    name: 'Delta（净敞口）',
    text: '仍随价格变动的 BTC：BTC 余额减去已对冲 BTC，即“未对冲 BTC”。为零时就是纯粹的美元。',
    not: '期权的 Delta 指币价变动一美元时期权价格的变动。此处是 BTC 的数量，并假定年化基差不变。',
  },
  finalDollars: {
    name: '到期所得',
    text: '本金最终变成的美元。固定利率债券：到期面值加上按今日现货价计的未对冲 BTC，扣除全部卖出成本。浮动利率债券：最后一次资金费之后的权益，按当时价格计，未平仓。',
  },
  unexplained: {
    name: '残差',
    text: '净盈亏减去各解释项之后的余数，以美元计。除了远在末位之后的舍入，它应为零；否则就是错误。',
  },
  beginnersSize: {
    name: '本金 ÷ 合约面值',
    text: '朴素的张数：本金除以合约面值，等于按现货价定张数。但合约按期货价覆盖 BTC：升水时对冲不足，贴水时对冲过度。',
  },
  coinLeg: {
    name: 'BTC 余额（美元）',
    text: 'BTC 余额按结算价计的美元，不含期货：随价格涨跌的就是这条腿。',
  },
} satisfies Record<keyof typeof english, EntryText>
