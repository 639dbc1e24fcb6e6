import type { EntryText } from '../entryText'

export const entries = {
  realised: {
    name: 'Close-out value and realised return',
    text: 'What the position is worth in USD at spot if closed now, before closing costs; the realised return compares it with the capital, not annualised. The net close-out value, where all alternatives start, is after those costs.',
  },
  horizon: {
    name: 'Horizon',
    text: 'The day at which all alternatives are compared, by default the last expiry: only then are terms of different length comparable. Net yield and excess yield to the horizon are simple annual rates over those days.',
  },
  ways: {
    name: 'Alternatives',
    text: 'Hold to expiry, close now, roll into a far future, switch to a perpetual: each in dollars at the horizon from the same start, after its costs, with idle cash earning the cost of capital. Each is compared with the next best.',
  },
  cash: {
    name: 'Cash at exit',
    text: 'Dollars in hand when an alternative has no position left, and the day of it. Until the horizon they grow like today’s dollars at the cost of capital: × (1 + rate × horizon) / (1 + rate × that day), days over 365.',
  },
  tie: {
    name: 'Break-even (BE) vs next best',
    text: 'The value of one input at which two alternatives end with the same dollars, all other inputs unchanged: far price, fee per leg, cost of capital or funding rate. Beyond it the decision changes. A fee below zero stands only where yours is a rebate: otherwise the alternative is behind at any fee, or ahead at any.',
  },
} satisfies Record<string, EntryText>
