import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type KeyboardEvent as Press } from 'react'
import type { Term } from '../../vocabulary/terms'
import { tabStopsIn } from '../access/focusable'
import { narrowScreen } from '../app/useNarrow'
import type { View } from '../app/view'
import { fetched } from '../loading/fetched'
import { useUnhurried } from '../panel/useUnhurried'
import { useDictionary } from '../words'
import { useLateWords } from '../words/late'

const Working = fetched(() => import('./Working'))

/** What the drawer was opened for: a figure, or the whole of it. */
export type OpenedWorking = { term: Term | null; count: number }

/** The working of every figure, beside the page, which stays where it was. Escape closes it and leads back. */
export function WorkingDrawer({ view, opened, onClose }: { view: View; opened: OpenedWorking; onClose: () => void }) {
  const { chrome } = useDictionary()
  const late = useLateWords()
  const answered = useUnhurried()
  const drawer = useRef<HTMLElement>(null)
  const [opener] = useState(() => document.activeElement)
  const [isWhole] = useState(opened.term === null)
  useEffect(() => {
    // A figure's own working takes the focus as soon as it is there.
    if (isWhole) drawer.current?.focus()
  }, [isWhole])
  useLayoutEffect(() => {
    const element = drawer.current
    return () => {
      // Who has gone on in the page stays there.
      const isInside = element?.contains(document.activeElement) === true
      if (isInside && opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [opener])
  const escape = useEffectEvent((event: KeyboardEvent) => {
    // Whatever stands over the page is closed first.
    const isOver = document.querySelector('dialog:modal, :popover-open, .menu__box, .desk__popover') !== null
    if (event.key === 'Escape' && !event.defaultPrevented && !isOver) onClose()
  })
  useEffect(() => {
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  }, [])
  const { term, count } = opened
  return (
    <aside ref={drawer} className="drawer" role="dialog" aria-label={chrome.working} tabIndex={-1} onKeyDown={goRound}>
      <div className="drawer__head">
        <h2>{chrome.working}</h2>
        <button type="button" className="button button--plain" onClick={onClose}>
          {late.close}
        </button>
      </div>
      {answered !== null && <Working view={view} answered={answered} opened={term === null ? null : { term, count }} />}
    </aside>
  )
}

/** Over a whole phone nothing behind it is to be reached: Tab goes round. */
function goRound(event: Press<HTMLElement>): void {
  if (event.key !== 'Tab' || !narrowScreen.now()) return
  const stops = tabStopsIn(event.currentTarget)
  const [end, start] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
  const { activeElement } = document
  const isAtEnd = activeElement === end || (event.shiftKey && activeElement === event.currentTarget)
  if (!isAtEnd) return
  event.preventDefault()
  start?.focus()
}
