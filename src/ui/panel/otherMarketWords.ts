import type { Language } from '../../calculators/calculator'

/** The words of OtherMarket, which travel with it. */
export const otherMarketWords: Readonly<Record<Language, Record<'foreign' | 'example' | 'empty' | 'keep', string>>> = {
  en: {
    foreign: '{names}: entered for another market (BTC at {price} USD on {day}).',
    example: 'Open “{name}”',
    empty: 'Start empty',
    keep: 'Keep',
  },
  zh: {
    foreign: '{names}：为另一行情填写（{day}，BTC {price} USD）。',
    example: '打开“{name}”',
    empty: '从空白开始',
    keep: '保留',
  },
}
