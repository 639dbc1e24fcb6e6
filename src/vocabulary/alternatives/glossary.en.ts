import type { EntryText } from '../entryText'

export const entries = {
  realised: {
    name: 'Realised, closed now',
    text: 'What the position is worth if closed now, in USD at spot, and against the capital: the return so far, not annualised and before closing costs. Closed now, where the ways start, has those costs taken off.',
  },
  horizon: {
    name: 'Horizon',
    text: 'The day to which all ways are carried forward, the last expiry among them: only then can terms of different length be compared. Net yield and excess to the horizon are simple annual rates over those days.',
  },
  ways: {
    name: 'Ways on from here',
    text: 'Hold to expiry and stop, close now, roll into a far future, switch to a perpetual: each in dollars at the horizon from the same start, after its costs, with idle cash at the cost of capital. The best beside one is its rival.',
  },
  cash: {
    name: 'Cash when the position ends',
    text: 'Dollars in hand when a way has no position any more, and the day on which that is. From there to the horizon they grow as dollars of today do at the cost of capital: × (1 + rate × horizon) / (1 + rate × that day), days over 365.',
  },
  tie: {
    name: 'Tie',
    text: 'The value of one number at which two ways end with the same dollars, all others as they are: of the far price, the fee on each leg, the cost of capital, or the funding rate of an event. Beyond it the decision changes.',
  },
} satisfies Record<string, EntryText>
