import { defineLesson } from '../lesson'
import { years } from './years'
import type { words } from './words.en'

export const history = defineLesson<keyof typeof words>({
  id: 'history',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: years,
})
