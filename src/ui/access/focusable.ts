const kinds = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** What Tab stops at inside an element, in its order. */
export const tabStopsIn = (element: ParentNode): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>(kinds)].filter(isTabStop)

const isTabStop = (element: HTMLElement): boolean => {
  const isDisabled = element.matches(':disabled')
  return element.isConnected && element.tabIndex >= 0 && !isDisabled && element.checkVisibility()
}
