import { useState } from 'react'
import { fetched } from '../loading/fetched'
import { useSay } from '../panel/wording'

const LiveVenues = fetched(() => import('./LiveVenues'))

/** The live venues behind a door: fetched, and asked, only when somebody opens it and turns them on. */
export function LiveDoor() {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <details className="live-venues card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('panel.live')}</summary>
      {open && <LiveVenues />}
    </details>
  )
}
