import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  explainedDay: {
    name: '逐项解释的一日',
    text: '两次估值之间的盈亏，逐项列出：按前一日基差的时间收益、沿前一日曲线的下滑收益、基差变动、资金费、手续费，以及未对冲 BTC 的价格变动。各项相加等于总盈亏，残差为零。',
  },
  rollDown: {
    name: '曲线下滑收益',
    text: '前一日的曲线对更短的期限给出不同的年化，一天过去由此带来的收益。曲线是该期货与相邻到期之间的直线，两端之外取水平。',
  },
} satisfies Record<keyof typeof english, EntryText>
