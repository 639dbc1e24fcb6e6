import { pageAnswers, renewPage } from './renewal'

/**
 * Tries once more. Where that fails although the page itself can be fetched, the page on screen is older than its files,
 * or the browser remembers the failure: only a fresh page can help, and it opens with all that was typed.
 */
export async function tryAgain(attempt: () => Promise<unknown>): Promise<void> {
  try {
    await attempt()
  } catch {
    // What failed says so in its own place.
    if (await pageAnswers()) renewPage()
  }
}
