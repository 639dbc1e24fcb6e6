import { beginnerWords } from './beginner.en'
import { payoffWords } from './payoff.en'
import { pricingWords } from './pricing.en'
import { returnWords } from './returns.en'

export const words = {
  title: 'The fixed-rate bond',
  summary: 'Coin bought, a dated future sold: interest in dollars',

  'try.settles50': 'Settlement at 50',
  'try.settles100': 'Settlement at 100',
  'try.settles200': 'Settlement at 200',
  'try.settles1000000': 'Settlement at 1,000,000',

  ...pricingWords,
  ...beginnerWords,
  ...payoffWords,
  ...returnWords,
} as const
