import type { EntryText } from '../entryText'

export const entries = {
  forcedUnwind: {
    name: 'Forced unwind',
    text: 'Shares sold and futures bought back before expiry: a wider basis is a loss of notional times the change times the days left over 365. Held to expiry there is none; the break-even is the basis at which closing costs nothing.',
  },
  urgency: {
    name: 'Urgency',
    text: 'Each leg crosses half its spread; in a hurry, that many times as much.',
  },
  raisedMargin: {
    name: 'Raised margin',
    text: 'The exchange asks for more margin per dollar sold. Who keeps the position borrows it at the cost of capital until expiry; who closes needs none, so it is no part of the loss. Lowered margin is not counted as a gain.',
  },
  daysOfCarry: {
    name: 'Days of carry',
    text: 'The loss over what the trade earns in a day at the basis in the books. There is none where it earns nothing.',
  },
  otherSide: {
    name: 'Counterparty of the unwind',
    text: 'Who buys the shares and sells the future at the wider basis, and holds it to expiry, earns that basis and the spreads.',
  },
} satisfies Record<string, EntryText>
