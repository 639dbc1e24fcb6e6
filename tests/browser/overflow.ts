import type { Page } from 'playwright-core'

/** How far the page is wider than its window, and what sticks out of it. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return []
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || isClipped(element.parentElement))
    const out = [...document.querySelectorAll('#root *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1 && !isClipped(element.parentElement),
    )
    return [
      `${document.documentElement.scrollWidth} > ${innerWidth}`,
      ...out.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 90)),
    ]
  })
