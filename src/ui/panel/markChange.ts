const name = 'figure__text--changed'
const lasting = 600

/** Asked once: the list follows the reader's choice by itself. */
let stillness: MediaQueryList | null = null
const marked = new Set<Element>()
let timer = 0

function unmark() {
  for (const element of marked) element.classList.remove(name)
  marked.clear()
}

/**
 * Marks a figure that has changed, for a moment. The marks of all figures come with one drawing and go with another,
 * shortly after the last change: each by itself would be drawn many times.
 */
export function markChange(element: Element): void {
  stillness ??= matchMedia('(prefers-reduced-motion: reduce)')
  if (stillness.matches) return
  element.classList.add(name)
  marked.add(element)
  window.clearTimeout(timer)
  timer = window.setTimeout(unmark, lasting)
}
