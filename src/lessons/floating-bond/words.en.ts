import { fundingWords } from './funding.en'
import { slipWords } from './slips.en'
import { termWords } from './terms.en'

export const words = {
  title: 'The floating-rate bond',
  summary: 'Coin bought, a perpetual sold: interest that is set anew every eight hours',

  'trap.whole':
    'Those are the dollars in the account. Contracts are whole, and what is sold must not be more than the coin covers.',
  'trap.opening': 'That is what was sold on the first day. Coin has come in or gone out since.',
  'try.price200': 'The price doubles to 200',

  ...fundingWords,
  ...termWords,
  ...slipWords,
} as const
