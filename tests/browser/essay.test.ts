import { expect, test } from 'vitest'
import { control, expectFigures, reveal, type } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

const typed = {
  spotPrice: '100',
  futuresPrice: '150',
  expiry: '2021-12-31T12:00Z',
  valuation: '2020-12-31T12:00Z',
  capitalUsd: '100,000',
  costOfCapital: '0',
}

test("the essay's trade, typed by hand, is 1,000 BTC against 150,000 contracts and pays half as much again", async () => {
  const { page } = await openDesk()
  await control(page, 'venue').selectOption({ label: 'Textbook' })
  for (const [field, text] of Object.entries(typed)) await type(page, field, text)
  await expectFigures(page, {
    coin: '1,000',
    contracts: '150,000',
    faceUsd: '150,000.00',
    finalUsd: '150,000.00',
    grossAnnualisedYield: '50.0000',
    annualisedYield: '50.0000',
    excessYield: '+50.0000',
    residualCoin: '0',
  })
  const answer = page.getByRole('region', { name: 'Result' })
  expect(await answer.innerText()).toMatch(/^50\.00%\s+gross APR/)
})

test("the essay's mark on the way is typed in the panel: the future at 200 costs 250 BTC, and 75,000 are left", async () => {
  const { page } = await openDesk()
  await control(page, 'venue').selectOption({ label: 'Textbook' })
  for (const [field, text] of Object.entries(typed)) await type(page, field, text)
  await reveal(page, 'interimSpotPrice')
  await type(page, 'interimSpotPrice', '100')
  await type(page, 'interimFuturesPrice', '200')
  await type(page, 'daysLater', '0')
  await expectFigures(page, { interimPnlCoin: '−250', interimValueUsd: '75,000.00', interimYield: '100.0000' })
})
