import { defineLesson } from '../lesson'
import { fundingSteps } from './funding'
import { slipSteps } from './slips'
import { termSteps } from './terms'
import type { words } from './words.en'

export const floatingBond = defineLesson<keyof typeof words>({
  id: 'floating-bond',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: [...fundingSteps, ...termSteps, ...slipSteps],
})
