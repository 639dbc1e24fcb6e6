import { defineLesson } from '../lesson'
import { lending } from './lending'
import { places } from './places'
import type { words } from './words.en'

export const custody = defineLesson<keyof typeof words>({
  id: 'custody',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: [...places, lending],
})
