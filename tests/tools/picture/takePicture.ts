import { preview } from 'vite'
import { deskStart } from '../../../src/desk/deskStart'
import { chromiumPath, launchChromium } from '../../browser/chromium'

const file = 'public/nakadesk.png'
const screen = { width: 1440, height: 900 }

/** README's picture: the opening panel of the built page on a desk's screen, at the moment that its example is of. */
async function takePicture(): Promise<void> {
  const server = await preview({ preview: { host: '127.0.0.1', port: 0, open: false }, logLevel: 'warn' })
  const browser = await launchChromium(chromiumPath())
  try {
    const address = server.httpServer.address()
    if (address === null || typeof address === 'string') throw new Error('The built page is not served on a port.')
    const page = await browser.newPage({ viewport: screen, locale: 'en-GB', timezoneId: 'UTC', colorScheme: 'light' })
    // The page says how old its prices are: another day would be another picture.
    await page.clock.setFixedTime(deskStart.valuation)
    await page.goto(`http://127.0.0.1:${address.port}/`)
    await page.locator('main path.chart__line').first().waitFor({ state: 'attached' })
    await page.locator('.card--details table').waitFor()
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: file, animations: 'disabled' })
    process.stdout.write(`${file}: ${screen.width} × ${screen.height}\n`)
  } finally {
    await browser.close()
    await server.close()
  }
}

await takePicture()
