import { defineLesson } from '../lesson'
import { exchange } from './exchange'
import { position } from './position'
import { supply } from './supply'
import type { words } from './words.en'

export const whatCanGoWrong = defineLesson<keyof typeof words>({
  id: 'what-can-go-wrong',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: [...position, exchange, supply],
})
