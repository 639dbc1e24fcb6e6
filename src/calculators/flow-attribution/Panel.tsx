import type { ReactNode } from 'react'
import { fetched } from '../../ui/loading/fetched'

const FlowFile = fetched(() => import('../../ui/flows/FlowFile'))

/** The panel with the file of its days under it. */
export default function FlowAttributionPanel({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <FlowFile />
    </>
  )
}
