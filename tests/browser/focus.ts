import type { Page } from 'playwright-core'

export type Stop = { name: string; role: string; marked: boolean; covered: boolean; at: string }

/** What has the focus, whether one sees that it has, and whether anything lies over it. */
export const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return null
    const isMarked = (element: Element | null, up: number): boolean => {
      if (element === null || up < 0) return false
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element)
      const marked = outlineStyle !== 'none' && outlineWidth !== '0px' && opacity !== '0'
      return marked || isMarked(element.parentElement, up - 1)
    }
    const gripOf = ({ value, min, max }: HTMLInputElement) => {
      const share = (Number(value) - Number(min)) / (Number(max) - Number(min))
      return 0.02 + 0.96 * share
    }
    const { left, top, width, height } = focused.getBoundingClientRect()
    const whole = focused.closest('label') ?? focused
    // Only the grip of a handle is in the way of the pointer.
    const grip = focused instanceof HTMLInputElement && focused.type === 'range' ? [gripOf(focused)] : []
    const inSight = [0.1, 0.3, 0.5, 0.7, 0.9, ...grip].some((part) => {
      const over = document.elementFromPoint(left + width * part, top + height / 2)
      return over !== null && (whole.contains(over) || (over !== document.body && over.contains(focused)))
    })
    const label =
      focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement ? focused.labels?.[0] : null
    return {
      name: (focused.getAttribute('aria-label') ?? label?.textContent ?? focused.textContent).trim(),
      role: focused.getAttribute('type') ?? focused.tagName.toLowerCase(),
      marked: isMarked(focused, 1),
      covered: !inSight,
      at: `${Math.round(left)} ${Math.round(top)} ${Math.round(width)} ${Math.round(height)}`,
    }
  })
