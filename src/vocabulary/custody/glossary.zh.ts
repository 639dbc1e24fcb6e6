import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  custodyPlaces: {
    name: 'BTC 的存放',
    text: '存放在交易所的 BTC 随交易所倒闭而损失。场外托管结算由托管方持有，交易所仅将其映射为保证金：随托管方倒闭而损失。自有钱包中的不受两者影响，但不能作保证金。',
  },
  failureByPlace: {
    name: '各处损失',
    text: '某一对手方倒闭时的损失：存放在该处的 BTC 减去回收部分，按今日现货价。图中在各价格下再加上交易所同样欠付的空头浮盈；剩余部分此后不再有对冲。',
  },
  coinLending: {
    name: '出借 BTC',
    text: '借出份额的 BTC 利息，单利，Act/365，按今日现货价卖出、扣卖出成本，未对冲；增加的收益率以全部本金与债券天数计。到期前必须收回。盈亏平衡：(1 − p) × 利息 = p × 借款方违约损失（均按卖出后计）。',
  },
} satisfies Record<keyof typeof english, EntryText>
