import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  shock: {
    name: '冲击',
    text: '市场突然变动，距到期天数不变。现货冲击为现货价的百分比；基差冲击为年化基差变动的百分点。期货价变为：冲击后现货 ×（期货 ÷ 现货 + 基差冲击 × 天数 / 365）。',
  },
  scenarioGrid: {
    name: '情景网格',
    text: '债券在各现货冲击（行）与基差冲击（列）下的数值，正中为今日。美元盯市变动相对今日价值；BTC 盯市盈亏为空头自开仓以来的盈亏。越过强平点后，数值只是已被强平空头的名义估值。',
  },
  spareMargin: {
    name: '超出维持保证金的部分',
    text: '已缴保证金加空头盈亏为剩余保证金，超过该价格维持保证金的部分即为富余。降至零或以下时交易所强平。存放在别处的 BTC 不计入。',
  },
  callShock: {
    name: '触发强平的冲击',
    text: '在所填基差冲击下的现货冲击，或在所填现货冲击下的基差冲击，使保证金恰好等于维持保证金。“永不”：任何冲击都不会触发。',
  },
} satisfies Record<keyof typeof english, EntryText>
