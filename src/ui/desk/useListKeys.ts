import { useEffect, useEffectEvent, useState, type RefObject } from 'react'

type ListKeys = {
  place: RefObject<HTMLElement | null>
  listId: string
  options: () => readonly { symbol: string }[]
  open: boolean
  setOpen: (open: boolean) => void
  choose: (symbol: string) => void
}

/**
 * Makes a combobox of the field above a list: arrows open it and walk it, Enter chooses, Escape and leaving close it. What
 * is typed meanwhile stays what is typed.
 */
export function useListKeys({ place, listId, options, open, setOpen, choose }: ListKeys) {
  const [active, setActive] = useState(-1)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      // The field's own arrows step its text.
      event.stopPropagation()
      event.preventDefault()
      const from = open ? active : -1
      setActive(step > 0 ? Math.min(from + 1, options().length - 1) : Math.max(from - 1, 0))
      setOpen(true)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      const option = options()[active]
      if (option !== undefined) choose(option.symbol)
    }
  })
  const show = useEffectEvent(() => {
    setActive(-1)
    setOpen(true)
  })
  const hide = useEffectEvent(() => setOpen(false))
  const input = () => place.current?.parentElement?.querySelector('input') ?? null
  useEffect(() => {
    const field = input()
    if (field === null) return
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-autocomplete', 'none')
    field.setAttribute('aria-controls', listId)
    const controller = new AbortController()
    const { signal } = controller
    field.addEventListener('keydown', onKey, { signal, capture: true })
    field.addEventListener('pointerdown', show, { signal })
    field.addEventListener('blur', hide, { signal })
    return () => controller.abort()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the field is the one above for as long as this is drawn
  }, [])
  useEffect(() => {
    const field = input()
    field?.setAttribute('aria-expanded', `${open}`)
    if (open && active >= 0) field?.setAttribute('aria-activedescendant', `${listId}-${active}`)
    else field?.removeAttribute('aria-activedescendant')
  })
  return { active, hover: setActive }
}
