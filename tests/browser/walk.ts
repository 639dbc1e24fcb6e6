import type { Page } from 'playwright-core'
import type { CalculatorId } from '../../src/calculators'
import { whenDrawn } from './acts'
import { whenWhole } from './page'

/** Goes to a panel by its address, as the menu does, and waits until it is whole and its chart drawn. */
export async function goTo(page: Page, panel: CalculatorId): Promise<void> {
  await goToPage(page, panel)
  await whenDrawn(page)
}

/** Goes to whatever has an address. */
export async function goToPage(page: Page, address: string): Promise<void> {
  await page.evaluate((fragment) => {
    location.hash = fragment
  }, address)
  await page.locator(`main[data-open="${address}"]`).waitFor()
  await page.locator('main h1').first().waitFor()
  await whenWhole(page)
}
