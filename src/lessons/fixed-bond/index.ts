import { defineLesson } from '../lesson'
import { beginnerSteps } from './beginner'
import { dayCount } from './dayCount'
import { pricingSteps } from './pricing'
import type { words } from './words.en'

export const fixedBond = defineLesson<keyof typeof words>({
  id: 'fixed-bond',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: [...pricingSteps, ...beginnerSteps, dayCount],
})
