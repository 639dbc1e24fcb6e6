/** A word of the page that has an entry: its name, and where it stands. */
export type WordThere = { name: string; element: Element }

const named = '[data-entry], [data-term], [data-field], [data-step]'

/** The word that an element stands for: the figure in a button, or the label, figure, field or working around it. */
export function wordAt(element: Element | null | undefined): WordThere | null {
  const inside = element?.matches('button') === true ? element.querySelector<HTMLElement>('[data-term]') : null
  const found = inside ?? element?.closest<HTMLElement>(named)
  if (found == null) return null
  const { entry, term, field, step } = found.dataset
  const name = entry ?? term ?? field ?? step
  return name === undefined ? null : { name, element: found }
}

/** The label that a click chose, which may also be a link; a click that asks the browser for something else is its own. */
export function wordClicked(event: MouseEvent): WordThere | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null
  // What was clicked on a page is an element.
  return wordAt((event.target as Element).closest('[data-entry]'))
}

/** The word that has the focus, or else the one under the pointer: not every figure can be focused. */
export function wordInFocus(): WordThere | null {
  const focused = document.activeElement
  const word = wordAt(focused)
  if (word === null || focused === null) return wordAt([...document.querySelectorAll(':hover')].at(-1))
  return { ...word, element: focused }
}
