import type { BookState } from '../../market/feeds'
import type { ClockNote } from './clockNotes'

type Reason = Extract<BookState, { reason: string }>['reason']

export type BooksWords = {
  useInBond: string
  useHint: string
  beyond: string
  intro: string
  introRanked: string
  noFuture: string
  noRanked: string
  future: string
  spot: string
  hosts: string
  watch: string
  watchRanked: string
  spotBook: string
  keep: string
  states: Readonly<Record<BookState['state'], string>>
  reasons: Readonly<Record<Reason, string>>
  retry: string
  levels: string
  stale: string
  crossed: string
  typedRows: string
  typedRanked: string
  bestOnly: string
  paidIn: string
  clock: Readonly<Record<ClockNote['note'], string>>
}

export const booksWords: BooksWords = {
  useInBond: 'Use in the bond and the roll',
  useHint: 'Fills in the best ask and bid as spot and future, and the slippage of both legs at this size.',
  beyond: 'The books end before your capital does: there is no slippage to use.',
  intro:
    'Off until you turn them on. Then your browser asks for these two books at these hosts, while this panel is open; nothing of yours is sent.',
  introRanked:
    'Off until you turn them on. Then your browser asks for the books of the best few contracts and of spot at these hosts, while this panel is open; nothing of yours is sent. Each row says whether its slippage is from its book or as typed.',
  noFuture: 'Choose a venue with live books and one of its futures on the desk.',
  noRanked: 'No contract here is sold into a live book: a maker’s order rests, and other venues show none.',
  future: 'Contract',
  spot: 'Spot',
  hosts: 'asks {hosts}',
  watch: 'Watch both books',
  watchRanked: 'Watch these books',
  spotBook: 'Spot book',
  keep: 'Keep these levels',
  states: { connecting: 'Connecting…', 'in-step': 'In step', resyncing: 'Out of step', waiting: 'Not connected' },
  reasons: {
    gap: 'A message was lost or unreadable: the book is asked for anew.',
    checksum: 'The venue’s checksum does not match: the book is asked for anew.',
    crossed: 'Bids stand above asks: the book is asked for anew.',
    cut: 'The connection was cut or refused: you may be offline, or the venue may block your network; a browser cannot tell which. Typed or pasted levels work too.',
    silent: 'The venue fell silent.',
    'no-book': 'No book came for this name.',
    refused: 'The venue refuses this book.',
  },
  retry: 'Next try in {seconds} s.',
  levels: '{asks} asks, {bids} bids · last heard {heard} UTC',
  stale: 'Stale',
  crossed: 'Bids stand above asks for the moment',
  typedRows: 'One of the books is not in step: the panel shows the typed rows meanwhile.',
  typedRanked: 'Slippage is as typed until the spot book and one of the others are in step.',
  bestOnly: 'The best {count} levels of each side are walked: a book that ends there may go on.',
  paidIn:
    'This book is paid in {currency}: its prices count as dollars here, so a gap between the two is in the yield.',
  clock: {
    apart: 'The two sides were last quoted {seconds} s apart: a basis across them is not of one moment.',
    ahead:
      'By the stamps of {venue} the clock here is {seconds} s ahead, or the way that slow: ages are off by as much.',
    behind: 'By the stamps of {venue} the clock here is {seconds} s behind: ages are off by as much.',
  },
}
