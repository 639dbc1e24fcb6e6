import { defineLesson } from '../lesson'
import { loanSteps } from './loan'
import { mirror } from './mirror'
import type { words } from './words.en'

export const borrowedMoney = defineLesson<keyof typeof words>({
  id: 'borrowed-money',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: [...loanSteps, mirror],
})
