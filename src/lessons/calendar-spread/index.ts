import { defineLesson } from '../lesson'
import { slope } from './slope'
import type { words } from './words.en'

export const calendarSpread = defineLesson<keyof typeof words>({
  id: 'calendar-spread',
  words: {
    en: async () => (await import('./words.en')).words,
    zh: async () => (await import('./words.zh')).words,
  },
  steps: slope,
})
