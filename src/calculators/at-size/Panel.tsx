import type { ReactNode } from 'react'
import { TakeSlippage } from '../../ui/books/TakeSlippage'

/** The standard face, with the way of its answer into the bond and the roll above it. */
export default function AtSizePanel({ children }: { children: ReactNode }) {
  return (
    <>
      <TakeSlippage />
      {children}
    </>
  )
}
