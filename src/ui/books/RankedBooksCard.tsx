import { useState } from 'react'
import { useCurrent } from '../panel/useCurrent'
import { BooksCard } from './BooksCard'
import { fewBooks } from './fewBooks'
import { futureBookOf, type FutureBook } from './futureBookOf'

const says = { intro: 'introRanked', none: 'noRanked', watch: 'watchRanked', missing: 'typedRanked' } as const
const none: readonly FutureBook[] = []

/** The books of the few contracts that lead the open ranking, and of spot: all of them are ranked on one footing. */
export default function RankedBooksCard() {
  const wanted = useCurrent(({ answered }) => answered?.answer.books)
  const [watched, watch] = useState(none)
  const few = fewBooks(
    watched,
    (wanted ?? []).flatMap((one) => futureBookOf(one) ?? []),
  )
  if (few !== watched) watch(few)
  return <BooksCard futures={few} says={says} mayKeep={false} />
}
