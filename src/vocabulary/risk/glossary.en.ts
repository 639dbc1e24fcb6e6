import type { EntryText } from '../entryText'

export const entries = {
  recovery: {
    name: 'Recovered in a default',
    text: 'The share of the coin at a failed exchange that its customers get back in the end. What is not recovered is the loss given default.',
  },
  defaultLoss: {
    name: 'Loss given default',
    text: 'What is gone if the exchange fails: the coin that lies there, less what is recovered; in coin, in USD at today’s spot, and of the capital. What is left is the coin kept elsewhere and the part recovered. Once with the whole coin deposited, once with the deposit chosen.',
  },
  breakEvenDefault: {
    name: 'Break-even probability',
    text: 'The chance p of a failure at which the bond is expected to bring just what the capital would bring elsewhere: (1 − p) × dollars at expiry + p × dollars left after a failure. Over the term, and as a yearly chance with the same survival. There is none without an excess, or where a failure leaves as much as is required.',
  },
  exchangeExposure: {
    name: 'Exposure to the exchange',
    text: 'Deposit plus the running profit of the short, in coin and in USD at a price. It grows as the price falls, because the profit stands at the exchange too. With the whole coin deposited it is the face at any price.',
  },
  liquidationDistance: {
    name: 'Distance to liquidation',
    text: 'How far the future may move before it stands at the liquidation price, as a share of the future. Never means that no rise liquidates the position.',
  },
  adl: {
    name: 'Auto-deleveraging (ADL)',
    text: 'When a loser’s margin and the insurance fund are used up, the exchange closes part of the winners’ positions at the bankruptcy price. That price is usually above the market when prices fall. A bond loses part of its hedge that way, and must sell it again.',
  },
  deleveragedPart: {
    name: 'Part closed by ADL',
    text: 'Contracts that an auto-deleveraging leaves, and those that it closes. Their dollars are paid at once, as coin at the price of the cut. That coin is unhedged until it is sold again, in the lots that it covers at the new future after the fee; what is left over stays open.',
  },
  deleveragedChange: {
    name: 'Change by ADL',
    text: 'Dollars at expiry with the cut less without it: the face sold again, plus its remainder at the spot of that moment, less the dollars closed. Negative where the exchange closes above the price of the new sale. The new basis says nothing about it.',
  },
  openInterest: {
    name: 'Open interest',
    text: 'All contracts that are open at a venue, each counted once for its two sides. The shorts of inverse contracts together hold as many dollars as that.',
  },
  supplyCap: {
    name: 'Price that exhausts a reserve',
    text: 'The price at which all longs of inverse contracts together owe as much coin as a reserve holds, given their open interest and average entry: the 21,000,000 BTC that can ever exist, or an insurance fund. Margin already posted is not counted.',
  },
  owedCoin: {
    name: 'Coin owed by the longs',
    text: 'Open interest × (1 / price − 1 / average entry), in coin: what the longs owe the shorts if the price falls there. It grows faster and faster on the way down.',
  },
} satisfies Record<string, EntryText>
