import type { EntryText } from '../entryText'

export const entries = {
  financedBond: {
    name: 'Financed bond',
    text: 'Part of the capital is borrowed at a simple rate, Act/365, for as long as the dollars are out. Return on equity is what is left after loan and interest over own capital. At the break-even rate borrowing neither adds nor takes away.',
  },
  lenderCall: {
    name: 'Margin call of the lender',
    text: 'The lender marks the bond: the coin and the short future. The coin’s price leaves it as it is, but a wider basis lowers it; at this LTV, or this futures price at today’s spot, the lender calls.',
  },
  delivery: {
    name: 'Days and fixed costs',
    text: 'From sending dollars to having them back: they earn nothing on the way, and wire and network fees do not depend on size. Both weigh most on short and small bonds.',
  },
} satisfies Record<string, EntryText>
