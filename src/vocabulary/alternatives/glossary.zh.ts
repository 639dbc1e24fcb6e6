import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  realised: {
    name: '已实现，立即平仓',
    text: '现在平仓的价值，按现货价折成美元，并与本金相比：迄今的收益率，未年化，未扣平仓成本。“立即平仓所得”是各路的起点，已扣除这些成本。',
  },
  horizon: {
    name: '终点',
    text: '各路都算到的同一天，即其中最后一个到期日：只有这样，长短不一的期限才能相比。到终点的净年化与超额均为这段天数的单利年率。',
  },
  ways: {
    name: '可走的路',
    text: '持有到期后收手、立即平仓、展期到某个远月、转为永续：各自从同一起点算到终点的美元，扣除自身成本，闲置现金按资金成本生息。“之外的最优”指与某一路相比的对手。',
  },
  cash: {
    name: '了结时的现金',
    text: '某条路了结全部仓位时到手的美元，以及到手的那一天；此后到终点为止，与今天的美元按资金成本同步增长：×（1 + 利率 × 终点天数）÷（1 + 利率 × 到手天数），天数以 365 为一年。',
  },
  tie: {
    name: '打平',
    text: '其余不变时，使两条路的终点美元相等的某个数值：远月价、每腿手续费、资金成本，或每次的资金费率。越过它，结论就会改变。',
  },
} satisfies Record<keyof typeof english, EntryText>
