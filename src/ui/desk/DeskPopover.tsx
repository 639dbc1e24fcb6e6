import { useEffect, useEffectEvent, useRef } from 'react'
import type { View } from '../app/view'
import DeskDetails from './DeskDetails'

/** The rest of the desk bar over the page, left by Escape and by doing anything outside of the bar. */
export default function DeskPopover({ view, onClose }: { view: View; onClose: () => void }) {
  const box = useRef<HTMLDivElement>(null)
  const leave = useEffectEvent((event: Event) => {
    const { target } = event
    const bar = box.current?.closest('.desk')
    // The entry of a word in here stands over the page as well.
    if (target instanceof Element && bar?.contains(target) === false && target.closest('.entry-card, dialog') === null)
      onClose()
  })
  // The focus also moves by itself, away from what is removed: that does not count as leaving.
  const tabbed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Tab') leave(event)
  })
  const escape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog:modal, :popover-open'))
      return
    const door = box.current?.closest('.desk')?.querySelector<HTMLElement>('[data-command="deskDetails"]')
    onClose()
    door?.focus()
  })
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    document.addEventListener('pointerdown', leave, { signal })
    document.addEventListener('keyup', tabbed, { signal })
    document.addEventListener('keydown', escape, { signal })
    return () => controller.abort()
  }, [])
  return (
    <div ref={box} className="desk__popover">
      <DeskDetails view={view} />
    </div>
  )
}
