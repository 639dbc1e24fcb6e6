import type { Listing } from '../details'
import type { Strip } from './strip'
import type { words } from './words.en'

type Word = keyof typeof words

/** The rates time by time, with how many futures there were. */
export const byTimeOf = ({ points }: Strip): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.30', term: 'maturity30Rate' },
    { label: 'column.60', term: 'maturity60Rate' },
    { label: 'column.90', term: 'maturity90Rate' },
    { label: 'column.120', term: 'maturity120Rate' },
    { label: 'column.futures', term: 'quoteCount' },
  ],
  rows: points.map(({ time, rates, quotes }) => ({
    name: time.replace('T', ' ').replace(/:00(\.0+)?Z$/, 'Z'),
    values: [...rates, quotes],
  })),
  note: 'note.maturities',
})
