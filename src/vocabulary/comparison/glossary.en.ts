import type { EntryText } from '../entryText'

export const entries = {
  breakEvenFunding: {
    name: 'Break-even funding',
    text: 'The funding rate which, paid at every interval, makes the floating bond as good as the fixed one: simple if payments are left unhedged, reinvested if each is re-hedged. Above it floating is ahead. Net, both pay the same kinds of costs; floating’s lots are ignored.',
  },
  impliedFunding: {
    name: 'Basis-implied funding',
    text: 'The basis as a share of spot, divided by the number of payments: the funding at which future and perpetual earn the same, before all costs. In theory it is what the market expects; the rest is the price of certainty.',
  },
  floatingReturn: {
    name: 'Floating return',
    text: 'What the expected funding adds up to over the term, not annualised: rate × payments if simple, compounded payment by payment if reinvested. Net, four trades are paid for: BTC bought and sold, the perpetual sold and bought back; simple payments were never hedged, and do not pay for buying it back.',
  },
  difference: {
    name: 'Fixed minus floating',
    text: 'How many dollars the fixed bond ends ahead on the same capital over the same term; negative if the floating one is ahead. Against simple and against reinvested funding.',
  },
  capitalWithMargin: {
    name: 'Yield on capital plus margin',
    text: 'PnL divided by the capital and the USD margin posted, a simple annual rate, Act/365: lower than on spot, because more dollars are tied up.',
  },
  bothLegs: {
    name: 'Yield on both legs',
    text: 'PnL divided by the value of BTC and future together, a simple annual rate, Act/365: about half of the yield on spot. The futures leg is the BTC valued at the futures price, in USD.',
  },
} satisfies Record<string, EntryText>
