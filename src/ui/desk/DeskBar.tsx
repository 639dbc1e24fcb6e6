import { useState } from 'react'
import type { View } from '../app/view'
import { useNarrow } from '../app/useNarrow'
import { Icon } from '../Icon'
import { Streamed, useIsFollowing } from '../live/streamed'
import { openQuotes } from '../quotes/openQuotes'
import { useAfterwards } from '../loading/afterwards'
import { fetched } from '../loading/fetched'
import { useRevealed } from '../panel/reveal'
import { useDictionary } from '../words'
import { DeskField } from './DeskField'
import { DeskSummary } from './DeskSummary'

const DeskPopover = fetched(() => import('./DeskPopover'))
const DeskSheet = fetched(() => import('./DeskSheet'))

/** The market and the account, asked once for every panel. On a small screen it folds to a line that opens a sheet. */
export function DeskBar({ view }: { view: View }) {
  const { chrome } = useDictionary()
  const narrow = useNarrow()
  const [open, setOpen] = useState(false)
  const { fields, line } = view.calculator.desk
  const isFollowing = useIsFollowing()
  const Whole = narrow ? DeskSheet : DeskPopover
  // On a small screen all of the desk is folded away, else its details are.
  useRevealed((field) => {
    const inSight = !narrow && line.includes(field)
    if (Object.hasOwn(fields, field) && !inSight) setOpen(true)
  })
  return (
    <section className="desk" aria-label={chrome.desk}>
      {narrow ? (
        <DeskSummary profile={view.calculator.desk} onOpen={() => setOpen(true)} />
      ) : (
        <DeskLine view={view} open={open} onToggle={() => setOpen(!open)} />
      )}
      {isFollowing && <Streamed />}
      {open && <Whole view={view} onClose={() => setOpen(false)} />}
    </section>
  )
}

function DeskLine({ view, open, onToggle }: { view: View; open: boolean; onToggle: () => void }) {
  const { chrome } = useDictionary()
  const there = useAfterwards()
  const { desk } = view.calculator
  return (
    <div className="desk__line">
      {desk.line.map((name) => (
        <DeskField key={name} name={name} view={view} />
      ))}
      <div className="desk__buttons">
        <button
          type="button"
          className="button"
          title={chrome.deskDetails}
          data-command="deskDetails"
          aria-expanded={open}
          onClick={onToggle}
        >
          <Icon name="settings" />{' '}
          <span className="desk__text desk__text--fees">
            <span className={there === null ? undefined : 'visually-hidden'}>{chrome.deskDetails}</span>
            {there !== null && <there.FeesText desk={desk} />}
          </span>
        </button>
        <button
          type="button"
          className="button"
          title={chrome.quotes}
          data-command="quotes"
          onClick={() => openQuotes()}
        >
          <Icon name="quotes" /> <span className="desk__text">{chrome.quotes}</span>
        </button>
      </div>
    </div>
  )
}
