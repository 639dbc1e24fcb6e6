import type { EntryText } from '../entryText'

export const entries = {
  mistake: {
    name: 'Mistake',
    text: 'A common error shown beside the correct figure: dollars without it, with it, and the damage (with minus without). Negative is dollars lost or not seen; fees are left out of both.',
  },
} satisfies Record<string, EntryText>
