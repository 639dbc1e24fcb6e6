import type { ReactNode } from 'react'
import { LiveDoor } from '../../ui/live/LiveDoor'
import { useSay } from '../../ui/panel/wording'

/** The standard face with the live venues above it. */
export default function Panel({ children }: { children: ReactNode }) {
  const say = useSay()
  return (
    <>
      <LiveDoor title={say('panel.live')} />
      {children}
    </>
  )
}
