import type { Page } from 'playwright-core'

/** What Tab stops at within a part of the page, in the order of the page. */
const tabStops = (page: Page, part: 'body' | 'main') =>
  page.evaluateHandle((within) => {
    const kinds = 'a[href], button, input, select, textarea, summary, [tabindex]'
    const isStop = (one: Element) => {
      if (!(one instanceof HTMLElement || one instanceof SVGElement)) return false
      // Tab stops at the chosen one of a row of radio buttons.
      const isPassedBy = one instanceof HTMLInputElement && one.type === 'radio' && !one.checked
      return one.tabIndex === 0 && !one.matches(':disabled') && !isPassedBy && one.checkVisibility()
    }
    return [...document.querySelectorAll(`${within} :is(${kinds})`)].filter(isStop)
  }, part)

/** How many stops the page has. */
export const stopCount = async (page: Page): Promise<number> =>
  (await tabStops(page, 'body')).evaluate(({ length }) => length)

/** What is wrong with the order in which Tab goes through a panel, as its boxes stand, and how far it is to each card. */
export const faultsOfStops = async (page: Page, mostStops: number): Promise<string[]> =>
  (await tabStops(page, 'main')).evaluate((stops, most) => {
    const cardOf = (stop: Element) => stop.closest('main .card, main .headline, main .panel-head') ?? stop
    const nameOf = (stop: Element) =>
      (
        stop.getAttribute('aria-label') ??
        stop.closest('[data-field]')?.getAttribute('data-field') ??
        stop.textContent
      ).slice(0, 30)
    const jumps = stops.slice(1).flatMap((next, at) => {
      const last = stops[at] ?? next
      const [from, to] = cardOf(last) === cardOf(next) ? [last, next] : [cardOf(last), cardOf(next)]
      const [one, other] = [from.getBoundingClientRect(), to.getBoundingClientRect()]
      const isUp = other.bottom <= one.top + 1 && other.left < one.right - 1
      const isBack = other.right <= one.left + 1 && other.top <= one.top + 1
      return isUp || isBack ? [`${nameOf(last)}, then ${nameOf(next)}`] : []
    })
    const far = [...document.querySelectorAll('main .card')].flatMap((card) => {
      const place = stops.findIndex((stop) => card.contains(stop)) + 1
      return place > most
        ? [`${card.querySelector('h2, label')?.textContent ?? card.className} after ${place} stops`]
        : []
    })
    const forced = [...document.querySelectorAll<HTMLElement>('[tabindex]')].filter((one) => one.tabIndex > 0)
    return [...jumps, ...far, ...forced.map((one) => `${one.outerHTML.slice(0, 60)} forces its place`)]
  }, mostStops)
