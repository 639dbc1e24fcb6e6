import type { EntryText } from '../entryText'

export const entries = {
  listingDay: {
    name: 'Listing-day convention',
    text: 'Each quarterly future is sold at the close of the day it was listed, over the spot close of that moment, and the premiums are compounded. From 2018 a future was listed long before the last one expired, so the premiums overlap in time and no single sum of dollars could earn their product. It comes nearest to the figure of the 2021 essay, which does not say how it chose its days.',
    not: 'Not a return that anybody could have earned with one sum of dollars: for that, read the executable roll.',
  },
  executableRoll: {
    name: 'Executable roll',
    text: 'The next future is sold at 12:00 UTC of the expiry of the last one, against the price at which that one was settled: what one sum of dollars could do, before costs.',
  },
  totalReturn: {
    name: 'Total-return index',
    text: 'What one dollar becomes when all that it earned stays in. Funding can be added up in three ways: every payment put back in at once, each day’s sum put back in, or nothing put back in. They differ by what compounding earns.',
  },
  historyDrawdown: {
    name: 'Drawdown of a history',
    text: 'The deepest fall of a value below its highest so far, as a share of that height.',
  },
  quarterlyRace: {
    name: 'Quarter by quarter',
    text: 'The basis that a future fixed at its sale, not annualised, against the funding that the perpetual paid until the next sale, compounded. A tie counts for floating.',
  },
  essayYears: {
    name: 'The essay’s years',
    text: 'From 16 December 2016 to 29 March 2021, 17 quarters. End figures of stocks, Treasuries and the Fed’s balance sheet are the essay’s own and are not recomputed here.',
  },
  rollPolicy: {
    name: 'Roll policy',
    text: 'A rule that decides at each expiry whether the dollars are fixed until the next one or float. It sees what was known at that moment and nothing later. All policies start with the same dollars, pay the desk’s costs and end on the same day.',
  },
  percentile: {
    name: 'Percentile',
    text: 'The share of days in the history with a lower figure, half of the equal ones included. Days on which the front future has less than a week left are left out of the basis.',
  },
  independentWindows: {
    name: 'Independent windows',
    text: 'Windows of the same length that share no day. Neighbouring windows share nearly all their days, so hundreds of overlapping ones may say no more than a handful of independent ones.',
  },
} satisfies Record<string, EntryText>
