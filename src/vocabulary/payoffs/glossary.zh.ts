import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  zScore: {
    name: 'Z 值',
    text: '变动为多少个标准差。单侧为该侧达到或超过的概率，双侧为任一侧；按正态。真实市场中这样的变动频繁得多。',
  },
  creation: {
    name: '申购',
    text: '基金新增份额及相应的美元；两者相除即每份价值。',
  },
  oilContract: {
    name: 'OIL 合约',
    text: '按 WTI 价格加 100 美元结算，即使油价为负也保持为正。',
  },
  binaryContract: {
    name: '二元合约',
    text: '若事件发生支付一美元，否则为零。其价格即双方都不赚的概率。',
  },
  difficultyContract: {
    name: '算力合约',
    text: '按期限内挖矿难度的平均值结算。',
  },
  barriers: {
    name: '障碍阶梯',
    text: '价格跌至定盘价的某一比例时，结构性票据变为空头看跌。每一级为一个障碍；两价之间交易商的卖出为触及的名义乘对冲比例，比例为假设。',
  },
} satisfies Record<keyof typeof english, EntryText>
