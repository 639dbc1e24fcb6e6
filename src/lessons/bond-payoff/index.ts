import { defineLesson } from '../lesson'
import { payoffSteps } from './payoff'
import { returnSteps } from './returns'
import type { words } from './words.en'

export const bondPayoff = defineLesson<keyof typeof words>({
  id: 'bond-payoff',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: [...payoffSteps, ...returnSteps],
})
