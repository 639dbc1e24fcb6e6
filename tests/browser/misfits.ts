import type { Page } from 'playwright-core'
import { overflow } from './overflow'
import { overprints } from './overprints'

/** What shows less of itself than it holds and cannot be scrolled; a thing hidden from the eye alone is none of it. */
export const clipped = (page: Page, within = '#root'): Promise<string[]> =>
  page.evaluate(
    (places) =>
      [...document.querySelectorAll<HTMLElement>(`:is(${places}) *`)]
        .filter((one) => one.checkVisibility() && one.clientWidth > 4 && one.scrollWidth > one.clientWidth + 1)
        .filter((one) => {
          const { overflowX, clipPath } = getComputedStyle(one)
          return ['hidden', 'clip'].includes(overflowX) && clipPath === 'none'
        })
        .map((one) => `${one.outerHTML.slice(0, 80)}: ${one.scrollWidth} in ${one.clientWidth}`),
    within,
  )

/** What lies beyond the inner edge of its card, where nothing scrolls. */
const beyondCards = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .card')].flatMap((card) => {
      const edge = card.getBoundingClientRect().right - Number(getComputedStyle(card).paddingRight.replace('px', ''))
      const scrolls = (one: Element): boolean =>
        one !== card && (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement ?? card))
      return [...card.querySelectorAll<HTMLElement>('dd, dt, td, input, select, button, .field__head')]
        .filter((one) => one.checkVisibility() && !scrolls(one) && one.closest('.visually-hidden') === null)
        .filter((one) => one.getBoundingClientRect().right > edge + 1)
        .map((one) => `${one.outerHTML.slice(0, 80)} ends ${one.getBoundingClientRect().right - edge} px beyond`)
    }),
  )

const overlay = 'dialog[open], :popover-open, .drawer, .menu__box, .desk__popover, .instruments__list'

/** What stands over the page and sticks out of the window, where nothing scrolls. */
const beyondWindow = (page: Page): Promise<string[]> =>
  page.evaluate((over) => {
    const scrolls = (one: Element | null): boolean =>
      one !== null && (['auto', 'scroll'].includes(getComputedStyle(one).overflowX) || scrolls(one.parentElement))
    return [...document.querySelectorAll<HTMLElement>(over)]
      .flatMap((one) => [one, ...one.querySelectorAll<HTMLElement>('*')])
      .filter((one) => one.checkVisibility() && one.closest('.visually-hidden') === null)
      .filter((one) => {
        const { left, right, top, bottom, width } = one.getBoundingClientRect()
        const isWhole = one.matches(over)
        const isOut = left < -1 || right > innerWidth + 1
        return (
          width > 0 && ((isOut && !scrolls(one.parentElement)) || (isWhole && (top < -1 || bottom > innerHeight + 1)))
        )
      })
      .map((one) => `${one.outerHTML.slice(0, 80)} sticks out of the window`)
  }, overlay)

/** A chart takes on a new width with the next frame. */
const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((draw) => requestAnimationFrame(() => requestAnimationFrame(draw))))

/** What does not fit as the page stands: it sticks out, is clipped, or is printed over something else. */
export async function misfits(page: Page): Promise<string[]> {
  await nextFrame(page)
  const looks = [overflow(page), clipped(page), beyondCards(page), overprints(page)]
  return (await Promise.all(looks)).flat()
}

/** The same of what stands over the page, which lies as it lay. */
export async function misfitsOver(page: Page): Promise<string[]> {
  await nextFrame(page)
  const looks = [overflow(page), clipped(page, overlay), beyondWindow(page), overprints(page)]
  return (await Promise.all(looks)).flat()
}
