import { beginnerWords } from './beginner.en'
import { pricingWords } from './pricing.en'

export const words = {
  title: 'The fixed-rate bond',
  summary: 'Pricing and sizing: BTC bought, a dated future sold',

  'try.settles50': 'Settlement at 50',
  'try.settles100': 'Settlement at 100',
  'try.settles200': 'Settlement at 200',

  ...pricingWords,
  ...beginnerWords,
} as const
