import { defineLesson } from '../lesson'
import { decisionSteps } from './decision'
import { orderSteps } from './order'
import { spread } from './spread'
import type { words } from './words.en'

export const roll = defineLesson<keyof typeof words>({
  id: 'roll',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: [...orderSteps, ...decisionSteps, spread],
})
