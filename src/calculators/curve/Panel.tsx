import { useState, type ReactNode } from 'react'
import { fetched } from '../../ui/loading/fetched'
import { useSay } from '../../ui/panel/wording'

const LiveVenues = fetched(() => import('../../ui/live/LiveVenues'))

/** The standard face with the live venues above it: fetched, and asked, only when somebody opens and turns them on. */
export default function Panel({ children }: { children: ReactNode }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <>
      <details className="live-venues card" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('panel.live')}</summary>
        {open && <LiveVenues />}
      </details>
      {children}
    </>
  )
}
