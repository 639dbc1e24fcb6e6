import { useState, type ReactNode } from 'react'
import { TakeSlippage } from '../../ui/books/TakeSlippage'
import { fetched } from '../../ui/loading/fetched'
import { useSay } from '../../ui/panel/wording'

const LiveBooksCard = fetched(() => import('../../ui/books/LiveBooksCard'))

/**
 * The standard face, with a button above that takes its answer into the bond, and live books below: fetched when
 * opened.
 */
export default function AtSizePanel({ children }: { children: ReactNode }) {
  const say = useSay()
  const [wasOpened, setOpened] = useState(false)
  return (
    <>
      <TakeSlippage />
      <details className="live-venues card" onToggle={() => setOpened(true)}>
        <summary>{say('panel.books')}</summary>
        {wasOpened && <LiveBooksCard />}
      </details>
      {children}
    </>
  )
}
