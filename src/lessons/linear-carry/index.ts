import { defineLesson } from '../lesson'
import { dollars } from './dollars'
import type { words } from './words.en'

export const linearCarry = defineLesson<keyof typeof words>({
  id: 'linear-carry',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: dollars,
})
