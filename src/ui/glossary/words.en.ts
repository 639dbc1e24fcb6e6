import type { EntryId } from '../../vocabulary/entryId'
import type { EntryText } from '../../vocabulary/entryText'
import { entries } from '../../vocabulary/glossary.en'

/** Everything that the glossary says in one language. */
export type GlossaryWords = {
  page: Readonly<Record<'intro' | 'filter' | 'none' | 'see' | 'not' | 'all' | 'close', string>>
  entries: Readonly<Record<EntryId, EntryText>>
}

export const words: GlossaryWords = {
  page: {
    intro:
      'What each term means here. Select a label anywhere, or press F1 in a field or on a figure, to open its entry.',
    filter: 'Filter by word',
    none: 'No entry has this word.',
    see: 'See also',
    not: 'Elsewhere',
    all: 'All entries',
    close: 'Close',
  },
  entries,
}
