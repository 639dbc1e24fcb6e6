import type { EntryText } from '../entryText'

export const entries = {
  mistake: {
    name: 'Mistake',
    text: 'A slip that is really made, switched on beside what is right: dollars without it, with it, and the damage, which is with less without. Negative is dollars lost, or dollars that one does not see; fees are left out of both.',
  },
} satisfies Record<string, EntryText>
