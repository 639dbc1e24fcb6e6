import { useState, useSyncExternalStore } from 'react'
import { fetched } from '../loading/fetched'
import { useSay } from '../panel/wording'
import { sourcesOfPage } from '../sources/sourcesOfPage'

const LiveVenues = fetched(() => import('./LiveVenues'))
const LiveStanding = fetched(() => import('./LiveStanding'))

/** The live venues behind a door: fetched, and asked, only when somebody opens it and turns them on. How they stand is said on it. */
export function LiveDoor() {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const hasQuotes = useSyncExternalStore(sourcesOfPage.subscribe, () => sourcesOfPage.now().quotes.length > 0)
  return (
    <details className="live-venues card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say('panel.live')} {(open || hasQuotes) && <LiveStanding />}
      </summary>
      {open && <LiveVenues />}
    </details>
  )
}
