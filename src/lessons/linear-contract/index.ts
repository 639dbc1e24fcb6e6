import { defineLesson } from '../lesson'
import { dollars } from './dollars'
import { result } from './result'
import type { words } from './words.en'

export const linearContract = defineLesson<keyof typeof words>({
  id: 'linear-contract',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: [result, ...dollars],
})
