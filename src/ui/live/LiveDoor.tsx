import { useState } from 'react'
import { fetched } from '../loading/fetched'

const LiveVenues = fetched(() => import('./LiveVenues'))

/** The live venues behind a door: fetched, and asked, only when somebody opens it and turns them on. */
export function LiveDoor({ title }: { title: string }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="live-venues card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <LiveVenues />}
    </details>
  )
}
