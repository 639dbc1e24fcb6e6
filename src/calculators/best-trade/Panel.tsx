import { useState, type ReactNode } from 'react'
import { LiveDoor } from '../../ui/live/LiveDoor'
import { fetched } from '../../ui/loading/fetched'
import { useCurrent } from '../../ui/panel/useCurrent'
import { useSay } from '../../ui/panel/wording'

const LiveBooksCard = fetched(() => import('../../ui/books/LiveBooksCard'))

/** The standard face with the live venues above it, and the books of the contract that is chosen. */
export default function Panel({ children }: { children: ReactNode }) {
  const say = useSay()
  const [wasOpened, setOpened] = useState(false)
  const shown = useCurrent(({ draft }) => draft['shownTrade'] ?? '').trim()
  const [, venue = '', symbol = ''] = /^(\S+) (.+)$/.exec(shown) ?? []
  const chosen = symbol === '' ? null : { venue: venue.toLowerCase(), symbol }
  return (
    <>
      <LiveDoor />
      <details className="live-venues card" onToggle={() => setOpened(true)}>
        <summary>{say('panel.books')}</summary>
        {wasOpened && <LiveBooksCard chosen={chosen} mayKeep={false} />}
      </details>
      {children}
    </>
  )
}
