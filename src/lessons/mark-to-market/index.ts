import { defineLesson } from '../lesson'
import { marks } from './marks'
import { waiting } from './waiting'
import type { words } from './words.en'

export const markToMarket = defineLesson<keyof typeof words>({
  id: 'mark-to-market',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: [...marks, waiting],
})
