import type { ReactNode } from 'react'
import { LiveDoor } from '../../ui/live/LiveDoor'

/** The standard face with the live venues above it. */
export default function Panel({ children }: { children: ReactNode }) {
  return (
    <>
      <LiveDoor />
      {children}
    </>
  )
}
