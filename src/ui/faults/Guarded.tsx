import { useMemo, type ReactNode } from 'react'
import { draftOf } from '../../desk/draftOf'
import type { Draft } from '../../form'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { useDictionary } from '../words'
import { Boundary } from './Boundary'
import { FaultNotice } from './FaultNotice'
import { reasonOf } from './reasonOf'

const nothingTyped: Draft = {}

/** A part of the page that may break by itself: it says so in its own place, and the others live on. */
export function Guarded({ panel, view, children }: { panel: string; view: View | null; children: ReactNode }) {
  const { chrome } = useDictionary()
  const desk = useDesk((state) => state.desk)
  const own = useDesk((state) => state.panels[panel]) ?? nothingTyped
  const draft = useMemo(
    () => (view === null ? nothingTyped : draftOf({ calculator: view.calculator, desk, own })),
    [view, desk, own],
  )
  return (
    <Boundary
      panel={panel}
      draft={draft}
      instead={(error, retry) => (
        <FaultNotice text={chrome.broken} fault={{ panel, draft, reason: reasonOf(error) }} onRetry={retry} />
      )}
    >
      {children}
    </Boundary>
  )
}
