import { useMemo } from 'react'
import { deskOf } from '../../desk/draftOf'
import { inverseDesk } from '../../desk/inverseDesk'
import { useDesk } from '../app/store'
import { BooksCard } from './BooksCard'
import { futureBookOf } from './futureBookOf'

const says = { intro: 'intro', none: 'noFuture', watch: 'watch', missing: 'typedRows' } as const

/** The books of the desk's future and of spot. */
export default function LiveBooksCard() {
  const typed = useDesk(({ desk }) => desk)
  const { venue, symbol } = deskOf(typed, inverseDesk)
  const futures = useMemo(() => {
    const book = futureBookOf({ venue, symbol, payoff: 'inverse' })
    return book === null ? [] : [book]
  }, [venue, symbol])
  return <BooksCard futures={futures} says={says} mayKeep />
}
