import type { Locator, Page } from 'playwright-core'
import { eventually } from './acts'

export const quotesDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Quotes' })
/** The dialog is out of sight a moment before it is gone, and what is dropped in that moment goes with it. */
export const quotesGone = (page: Page) => eventually(() => page.locator('dialog').count()).toBe(0)
export const openQuotes = (page: Page) => page.getByRole('button', { name: 'Quotes' }).click()

/** The price of a future in the dialog: a button, whose name says what it will do. */
export const offer = (page: Page, { symbol, side }: { symbol: string; side: string }): Locator =>
  quotesDialog(page).getByRole('button', { name: `Price ${symbol} at ${side}:` })

/**
 * Drops a file on the page, as a person does who lets go of it over the answer; `times` makes it a large one. Whether
 * the page took it: what it leaves to the browser would be opened in its place.
 */
export const dropFile = (
  page: Page,
  file: { name: string; text: string; times?: number },
): Promise<{ hover: boolean; drop: boolean }> =>
  page.evaluate(({ name, text, times = 1 }) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(Array<string>(times).fill(text), name))
    const taken = (type: string) =>
      !document
        .querySelector('main')
        ?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
    return { hover: taken('dragover'), drop: taken('drop') }
  }, file)
