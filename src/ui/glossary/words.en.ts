import type { EntryId, EntryWords } from './entries'
import { bond } from './words/bond.en'
import { contract } from './words/contract.en'
import { floating } from './words/floating.en'
import { position } from './words/position.en'
import { rates } from './words/rates.en'
import { risk } from './words/risk.en'
import { roll } from './words/roll.en'

/** Everything that the glossary says in one language. */
export type GlossaryWords = {
  page: Readonly<Record<'intro' | 'filter' | 'none' | 'see' | 'not' | 'all' | 'close', string>>
  entries: Readonly<Record<EntryId, EntryWords>>
}

export const words: GlossaryWords = {
  page: {
    intro:
      'What every word of the desk means here. Choose a label anywhere, or press F1 in a field or on a figure, to open its entry.',
    filter: 'Filter by word',
    none: 'No entry has this word.',
    see: 'See also',
    not: 'Elsewhere',
    all: 'All entries',
    close: 'Close',
  },
  entries: { ...contract, ...position, ...rates, ...bond, ...floating, ...roll, ...risk },
}
