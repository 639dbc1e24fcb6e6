import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Icon } from './Icon'

type MenuProps = {
  /** What stands on the button. */
  label: ReactNode
  /** What is under it; a click in it on a button has chosen, and closes it. */
  children: ReactNode
}

/** A button that opens a box under it. Escape closes it and leads back to the button; so does leaving it. */
export function Menu({ label, children }: MenuProps) {
  const [open, setOpen] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  useEffect(() => {
    if (!open) return
    const leave = (event: Event) => {
      if (event.target instanceof Node && frame.current?.contains(event.target) === false) setOpen(false)
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
    }
  }, [open])
  return (
    <div
      className="menu"
      ref={frame}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close()
      }}
    >
      <button
        ref={button}
        type="button"
        className="button button--plain"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label} <Icon name="more" />
      </button>
      {open && (
        <div
          className="menu__box"
          onClick={(event) => {
            if (event.target instanceof Element && event.target.closest('button') !== null) close()
          }}
        >
          {children}
        </div>
      )}
    </div>
  )
}
