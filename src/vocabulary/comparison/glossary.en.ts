import type { EntryText } from '../entryText'

export const entries = {
  breakEvenFunding: {
    name: 'Break-even funding',
    text: 'The rate which, paid at every event, makes the floating bond as good as the fixed one: simple where payments lie, reinvested where each is re-hedged. Above it floating wins. Net, both pay the same kinds of costs; floating’s lots are left aside.',
  },
  impliedFunding: {
    name: 'Funding that the basis implies',
    text: 'Basis rate over the number of events: the funding at which future and perpetual would earn the same, before all costs. In theory the market expects it; the rest is the price of certainty.',
  },
  floatingReturn: {
    name: 'Floating return',
    text: 'What the stated funding adds up to over the term, not annualised: rate × events where simple, compounded event by event where reinvested. Net, it is multiplied by what four trades keep: BTC bought and sold, the perpetual sold and bought back.',
  },
  difference: {
    name: 'Fixed less floating',
    text: 'By how many dollars the fixed bond ends ahead on the same capital over the same term; negative where the floating one does. Against simple funding, and against reinvested.',
  },
  capitalWithMargin: {
    name: 'Yield on capital with margin',
    text: 'The profit over the capital and the margin posted in dollars, a simple annual rate, Act/365: lower than on spot, because more dollars are bound.',
  },
  bothLegs: {
    name: 'Yield on both legs',
    text: 'The profit over the value of coin and future added up, a simple annual rate, Act/365: about half of the yield on spot. The futures leg is the coin at the price of the future, in USD.',
  },
} satisfies Record<string, EntryText>
