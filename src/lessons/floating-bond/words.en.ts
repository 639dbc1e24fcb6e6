import { fundingWords } from './funding.en'
import { slipWords } from './slips.en'
import { termWords } from './terms.en'

export const words = {
  title: 'The floating-rate bond',
  summary: 'BTC bought, a perpetual sold: interest that resets every eight hours',

  'trap.whole': 'Those are the dollars in the account. Contracts are whole, and no more is sold than the BTC covers.',
  'trap.opening': 'That is what was sold on the first day. BTC has come in or gone out since.',
  'try.price200': 'The price doubles to 200',

  ...fundingWords,
  ...termWords,
  ...slipWords,
} as const
