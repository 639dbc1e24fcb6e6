/** Puts the focus in a field that is about to be shown. */
export function focusShown(field: string): void {
  // What was folded is drawn with the next frame, or when its file has come; who does something else has left it.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (focusField(field)) return
      const observer = new MutationObserver(() => focusField(field) && observer.disconnect())
      observer.observe(document.body, { childList: true, subtree: true })
      const leave = () => observer.disconnect()
      for (const act of ['keydown', 'pointerdown']) addEventListener(act, leave, { once: true })
    }),
  )
}

function focusField(field: string): boolean {
  const place = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
  const invalid = place?.querySelector<HTMLElement>('[aria-invalid=true]')
  const control = invalid ?? place?.querySelector<HTMLElement>('input, select')
  if (place == null || control == null) return false
  place.scrollIntoView({ block: 'center' })
  control.focus()
  return true
}
