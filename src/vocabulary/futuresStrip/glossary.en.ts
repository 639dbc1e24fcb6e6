import type { EntryText } from '../entryText'

export const entries = {
  futuresCurve: {
    name: 'Curve of futures',
    text: 'All dated futures on one coin, by their days to expiry, each with the annual rate that its basis is. One row a contract: venue, name, expiry, bid, ask and mark.',
  },
  quote: {
    name: 'Bid, ask, mark',
    text: 'The bid is what a seller gets at once, the ask what a buyer pays; the mark is the price by which a venue counts margin, and nobody has to trade at it. A short bond is priced at the bid.',
  },
  constantMaturityNow: {
    name: 'Constant maturity today',
    text: 'The rate of exactly so many days, though no future has them today: between the two neighbouring expiries either the annual rate or the basis itself runs in a straight line. Beyond the expiries it is the nearest one’s rate, and is flagged.',
  },
  fittedLine: {
    name: 'Fitted line',
    text: 'The straight line with the least squared distance from all futures shown, every one counting the same. What lies above it is rich to sell, what lies below it cheap; with fewer than three futures there is no line.',
  },
  contractInterest: {
    name: 'Open interest, by contract',
    text: 'Contracts that somebody is long and somebody else is short, in the unit in which the venue states the sizes of its book: dollars at Deribit, Bybit and Kraken, contracts at Binance and OKX.',
  },
} satisfies Record<string, EntryText>
