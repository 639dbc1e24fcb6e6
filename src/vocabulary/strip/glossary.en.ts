import type { EntryText } from '../entryText'

export const entries = {
  strip: {
    name: 'Strip',
    text: 'Quotes of several futures at several times, each with the spot price of its time. A future that had expired is left out, and counted.',
  },
  constantMaturity: {
    name: 'Constant maturity',
    text: 'The annualised basis at a fixed number of days, between the two futures on either side: the annual rate in a straight line, or the basis that is not annualised. Never beyond them: outside it is a gap.',
  },
} satisfies Record<string, EntryText>
