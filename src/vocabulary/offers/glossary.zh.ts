import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  tradeRanking: {
    name: '最佳交易',
    text: '所有可对 BTC 卖出的合约，按同一笔资金在同一天、扣除全部成本后的美元金额排序。提前到手的美元按资金成本计息等待。永续合约的资金费率是一个假设，与结果并列显示。',
  },
  makerTaker: {
    name: '挂单与吃单',
    text: '吃单立即按买价卖出，买盘不足时产生滑点。挂单停在卖价，费率较低，但可能一直不成交。费率默认取各交易所公布的基础档，可自行修改。',
  },
  marginKinds: {
    name: 'BTC 保证金与美元保证金',
    text: '反向合约以其所对冲的 BTC 作保证金：足额时任何价格都不会强平，但全部 BTC 存放在交易所。线性合约从资金中取出美元或稳定币作保证金；BTC 可存放别处，但价格上涨须追加保证金，稳定币也可能脱锚。',
  },
} satisfies Record<keyof typeof english, EntryText>
