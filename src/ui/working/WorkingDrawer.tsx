import { useEffect, useRef, useState } from 'react'
import type { Term } from '../../vocabulary/terms'
import type { View } from '../app/view'
import { fetched } from '../loading/fetched'
import { useUnhurried } from '../panel/useUnhurried'
import { useDictionary } from '../words'

const Working = fetched(() => import('./Working'))

/** What the drawer was opened for: a figure, or the whole of it. */
export type OpenedWorking = { term: Term | null; count: number }

/** The working of every figure, beside the page, which stays where it was. Escape closes it and leads back. */
export function WorkingDrawer({ view, opened, onClose }: { view: View; opened: OpenedWorking; onClose: () => void }) {
  const { chrome } = useDictionary()
  const answered = useUnhurried()
  const drawer = useRef<HTMLElement>(null)
  const [opener] = useState(() => document.activeElement)
  const [isWhole] = useState(opened.term === null)
  useEffect(() => {
    // A figure's own working takes the focus as soon as it is there.
    if (isWhole) drawer.current?.focus()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [opener, isWhole])
  const { term, count } = opened
  return (
    <aside
      ref={drawer}
      className="drawer"
      role="dialog"
      aria-label={chrome.working}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className="drawer__head">
        <h2>{chrome.working}</h2>
        <button type="button" className="button button--plain" onClick={onClose}>
          {chrome.close}
        </button>
      </div>
      {answered !== null && <Working view={view} answered={answered} opened={term === null ? null : { term, count }} />}
    </aside>
  )
}
