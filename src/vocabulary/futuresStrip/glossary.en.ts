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
  curveAlert: {
    name: 'Alert',
    text: 'Says so in the page, and outside of it where you allow that, when a rate passes your level: an annual basis above it, a forward between expiries above the cost of capital by so much, a funding below it, or a future so many standard deviations of the other venues’ futures off the fitted line. Rates are simple and in percent; stale quotes never fire.',
  },
} satisfies Record<string, EntryText>
