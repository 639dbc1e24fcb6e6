import { useState, type ReactNode } from 'react'
import { LiveDoor } from '../../ui/live/LiveDoor'
import { fetched } from '../../ui/loading/fetched'
import { useSay } from '../../ui/panel/wording'

const RankedBooksCard = fetched(() => import('../../ui/books/RankedBooksCard'))

/** The standard face with the live venues above it, and the books of the best contracts. */
export default function Panel({ children }: { children: ReactNode }) {
  const say = useSay()
  const [wasOpened, setOpened] = useState(false)
  return (
    <>
      <div className="live-doors">
        <LiveDoor />
        <details className="live-venues card" onToggle={() => setOpened(true)}>
          <summary>{say('panel.books')}</summary>
          {wasOpened && <RankedBooksCard />}
        </details>
      </div>
      {children}
    </>
  )
}
