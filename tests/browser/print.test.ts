import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { eventually, whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'
import { goToPage } from './walk'

watchDesks()

/** A4, of which the rules of the page leave a margin. */
const paper = { width: 794, height: 1123 }

const onPaper = async (page: Page) => {
  await page.setViewportSize(paper)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
}

test('a panel prints its premises and every row, dark on white, without menus; a lesson takes the whole width', async () => {
  const { page } = await openDesk({ hash: '#floating-bond' })
  await whenDrawn(page)
  const ledger = page.locator('.card--details .listing')
  await ledger.waitFor()
  const count = Number(await ledger.locator('table').getAttribute('aria-rowcount')) - 1
  expect(await ledger.locator('tbody th').count()).toBeLessThan(count)
  await onPaper(page)

  const premises = page.locator('.premises')
  await eventually(() => premises.innerText()).toMatch(
    /Venue\s+Deribit[\s\S]*Spot fee\s+0\.1%[\s\S]*printed \d{4}-\d\d-\d\dT/,
  )
  await eventually(() => ledger.locator('tbody th').count()).toBe(count)
  // Sixteen columns, and none of them beyond the margin: no sheet scrolls.
  expect(await ledger.evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBeLessThanOrEqual(1)
  expect(await page.locator('nav, .desk, .main .button, .listing__gap').filter({ visible: true }).count()).toBe(0)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')

  await page.emulateMedia({ media: 'screen' })
  await eventually(() => premises.count()).toBe(0)
  await goToPage(page, 'learn-how-many-contracts')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await page.locator('.lesson__next').waitFor()
  const formulas = page.locator('.lesson math')
  await formulas.first().waitFor()
  const formulaCount = await formulas.count()
  await onPaper(page)
  // At once: a printer does not wait.
  expect(await formulas.count()).toBe(formulaCount)
  const text = await page.locator('.lesson__text').first().boundingBox()
  expect(text?.width).toBeGreaterThan(paper.width * 0.9)
  await eventually(() => page.getByText(/^NakaDesk, printed/).count()).toBe(1)
})
