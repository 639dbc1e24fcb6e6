import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  realised: {
    name: '债券的平仓价值',
    text: '现在平仓的价值，按现货价折成美元，未扣平仓成本；已实现收益率是它与本金之比，未年化。“平仓净所得”已扣除这些成本，是所有方案的起点。',
  },
  horizon: {
    name: '比较期限',
    text: '所有方案都算到的同一天，默认为最后一个到期日：只有这样，长短不一的期限才能相比。至比较期末的净年化与超额收益率均为这段天数的单利年率。',
  },
  ways: {
    name: '备选方案',
    text: '持有到期、立即平仓、展期到某个远月、转为永续：从同一起点算到比较期末的美元，扣除自身成本，闲置现金按资金成本生息。每个方案都与次优方案相比。',
  },
  cash: {
    name: '了结时的现金',
    text: '某个方案了结全部仓位时到手的美元及其日期。此后至比较期末，与今天的美元按资金成本同步增长：×（1 + 利率 × 比较期限）÷（1 + 利率 × 到账天数），天数以 365 为一年。',
  },
  tie: {
    name: '临界值（对次优方案）',
    text: '其余输入不变时，使两个方案期末美元相等的某一输入：远月价、每腿手续费、资金成本或资金费率。越过它，结论就会改变。',
  },
} satisfies Record<keyof typeof english, EntryText>
