import type { EntryText } from '../entryText'

export const entries = {
  explainedDay: {
    name: 'Explained day',
    text: 'The PnL between two marks, line by line: carry at the earlier basis, roll-down along the earlier curve, the move of the basis, funding, fees, and the price move of unhedged BTC. The lines add up; what is unexplained is zero.',
  },
  rollDown: {
    name: 'Roll-down',
    text: 'What a day brings because the earlier curve paid another rate for a shorter term. The curve is a straight line from the future to a neighbouring expiry; beyond both it is flat.',
  },
} satisfies Record<string, EntryText>
