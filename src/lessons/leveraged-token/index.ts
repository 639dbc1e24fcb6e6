import { defineLesson } from '../lesson'
import { growth } from './growth'
import { rebalancing } from './rebalancing'
import type { words } from './words.en'

export const leveragedToken = defineLesson<keyof typeof words>({
  id: 'leveraged-token',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: [...rebalancing, growth],
})
