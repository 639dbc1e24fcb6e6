import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  bidAndOffer: {
    name: '买价与卖价收益率',
    text: '按卖一价买入现货、按买一价卖出期货，所得为买价收益率；按买一价卖出现货、按卖一价买入期货，所付为卖价收益率。单利，Act/365，不计手续费。介于两者之间需在某一腿挂单。',
  },
} satisfies Record<keyof typeof english, EntryText>
