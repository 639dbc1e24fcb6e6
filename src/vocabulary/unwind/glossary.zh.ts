import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  forcedUnwind: {
    name: '被动平仓',
    text: '到期前卖出份额并买回期货：基差扩大即亏损，等于名义乘以变动再乘剩余天数除以 365。持有到期则无此损失；平衡点为平仓成本为零的基差。',
  },
  urgency: {
    name: '紧急程度',
    text: '每条腿按半个价差成交，占名义价值的比例；越急，付出的倍数越高。',
  },
  raisedMargin: {
    name: '提高保证金',
    text: '交易所提高每一美元空头所需保证金。继续持有者按“资金成本”借入差额直至到期；平仓者无需补缴，故不计入损失。下调不计为收益。',
  },
  daysOfCarry: {
    name: '收益天数',
    text: '损失除以按开仓基差每日的收益。若无收益则无此数。',
  },
  otherSide: {
    name: '平仓的对手方',
    text: '按扩大的基差买入份额、卖出期货并持有到期的一方，赚取该基差与价差。',
  },
} satisfies Record<keyof typeof english, EntryText>
