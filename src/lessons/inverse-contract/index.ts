import { defineLesson } from '../lesson'
import { contractSteps } from './contract'
import { slipSteps } from './slips'
import type { words } from './words.en'

export const inverseContract = defineLesson<keyof typeof words>({
  id: 'inverse-contract',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: [...contractSteps, ...slipSteps],
})
