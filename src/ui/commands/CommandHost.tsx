import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { useDraftStore } from '../app/store'
import type { View } from '../app/view'
import { fetched } from '../loading/fetched'
import { GoHint } from './GoHint'
import { isApple } from './isApple'
import { isTypedInto, keyAct } from './keyAct'
import { overlay, type Overlay } from './opened'
import { goTo } from './placeCommands'

const Palette = fetched(() => import('./Palette'))
const ShortcutSheet = fetched(() => import('./ShortcutSheet'))

/** The keys that lead about the page, and what they open over it. */
export default function CommandHost({ view }: { view: View }) {
  const store = useDraftStore()
  const opened = useSyncExternalStore(overlay.subscribe, overlay.now)
  const [isGoing, setGoing] = useState(false)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // Shift on the way to a letter is not a letter.
    if (event.defaultPrevented || event.key === 'Shift') return
    const { letterKeys } = store.getState()
    const pressed = keyAct(event, { isTyping: isTypedInto(event.target), isGoing, letterKeys, isApple: isApple() })
    // Most keys are typed into a field: they pay for no look at the page.
    if (pressed === null) {
      setGoing(false)
      return
    }
    // What lies behind a dialog is out of reach.
    if (document.querySelector('dialog:modal') !== null) return
    setGoing(pressed.act === 'going')
    event.preventDefault()
    if (pressed.act === 'place') goTo(pressed.place)
    else if (pressed.act !== 'going') overlay.open(pressed.act)
  })
  useEffect(() => {
    const stop = () => setGoing(false)
    const listen = (event: KeyboardEvent) => onKey(event)
    addEventListener('keydown', listen)
    addEventListener('pointerdown', stop)
    return () => {
      removeEventListener('keydown', listen)
      removeEventListener('pointerdown', stop)
    }
  }, [])
  // When one leads to the other, its closing is reported only once the other is open.
  const close = (closed: Overlay) => overlay.now() === closed && overlay.open(null)
  return (
    <>
      {isGoing && <GoHint />}
      {opened !== null && (
        // Until it is there, its sign of waiting or of failure floats over the page.
        <div className="at-foot">
          {opened === 'palette' ? (
            <Palette view={view} onClose={() => close('palette')} />
          ) : (
            <ShortcutSheet onClose={() => close('sheet')} />
          )}
        </div>
      )}
    </>
  )
}
