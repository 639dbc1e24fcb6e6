import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  capital: {
    name: '本金',
    text: '第一天投入的美元，未扣任何成本。收益率以它为分母。',
  },
  costOfCapital: {
    name: '资金成本',
    text: '这笔美元的成本，或用在别处所能赚到的收益：单利年利率，Act/365。收益高于它的交易才值得做。',
  },
  equity: {
    name: '权益',
    text: '账户中的 BTC 加上合约盈亏。以美元计时按同一时刻的价格折算；完全对冲的债券在到期时等于到期面值。',
  },
  profit: {
    name: '净盈亏',
    text: '期末金额减本金，按整个期间计。“毛盈亏”只看报价，未扣成本，也不计整手取整。',
  },
  returnRate: {
    name: '期间收益率',
    text: '期末金额除以本金再减一，未年化：只能与天数相同的收益率相比。',
  },
  excess: {
    name: '超额收益率',
    text: '净收益率减资金成本，单利年率，以百分点表示（1 个百分点 = 100 个基点）。小于零时，这笔美元用在别处更好。多头展期要付出收益率，因此为资金成本减收益率。',
  },
  carry: {
    name: '超额收益（美元）',
    text: '扣除全部成本后，债券在整个期间比资金成本多赚的美元：盈亏平衡成本减去成本合计。',
    not: '英文 carry 在别处指价格不变时仓位的全部收益，或持有资产的成本；cash and carry 则指期现套利本身。此处只指超出资金成本的部分。',
  },
} satisfies Record<keyof typeof english, EntryText>
