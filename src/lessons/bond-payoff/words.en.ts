import { payoffWords } from './payoff.en'
import { returnWords } from './returns.en'

export const words = {
  title: 'Payoff and costs',
  summary: 'What the bond pays at expiry, and what is left after costs',

  'try.settles50': 'Settlement at 50',
  'try.settles200': 'Settlement at 200',
  'try.settles1000000': 'Settlement at 1,000,000',

  ...payoffWords,
  ...returnWords,
} as const
