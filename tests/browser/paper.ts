import type { Page } from 'playwright-core'

const acts = '.navigation, .panel-head__actions, .desk__buttons, main .button, .drawer, .menu'

/** What is only for clicking and would be printed all the same. */
export async function clickedOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  const clicked = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.checkVisibility())
        .map((one) => one.outerHTML.slice(0, 80)),
    acts,
  )
  await page.emulateMedia({ media: null })
  return clicked
}
