import type { EntryText } from '../entryText'

export const entries = {
  twapWindow: {
    name: 'TWAP window',
    text: 'Minutes over which the venue averages its index for the settlement price: 30 at Deribit, Binance, Bybit, OKX and later BitMEX, 60 for the CME CF BRR that Kraken settles on, 120 in the essay of 2021. Published rules; check yours.',
  },
  exitSigma: {
    name: 'Exit risk, one sigma',
    text: 'One standard deviation of what the sale of the BTC brings against the settlement price, either way. At the end of the window it is volatility × √(W / 3), W in years: a price differs from its own average by the risk of a third of the time.',
  },
  slicedExit: {
    name: 'Exit in slices',
    text: 'Equal parts sold at even times along the window, each at the end of its stretch: n slices leave one n-th of the risk at the end. It takes BTC that is at hand before settlement; margin at the exchange is not.',
  },
  exitDelay: {
    name: 'Delay of the exit',
    text: 'Hours after settlement until the BTC can be withdrawn and sold. They add their whole time to a third of the window, volatility × √(W / 3 + h), and cost interest at the cost of capital.',
  },
  simulatedExit: {
    name: 'Simulated exit risk',
    text: 'The same standard deviation over 10,000 simulated price paths from the seed, and its standard error. It should lie within three errors of the closed form.',
  },
} satisfies Record<string, EntryText>
