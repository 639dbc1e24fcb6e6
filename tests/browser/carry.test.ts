import { expect, test } from 'vitest'
import { control, eventually, expectFigures, figure, openExample, paste, type, whenDrawn } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

/** The panels of the linear trade, a field of each with another text, and the figure that follows it. */
const panels = [
  { id: 'linear-carry', field: 'loanShareRate', text: '20', term: 'loanUsd' },
  { id: 'forced-unwind', field: 'closingRate', text: '12', term: 'unwindLossUsd' },
  { id: 'flow-attribution', field: 'flowContractCoin', text: '0.1', term: 'cumulatedMatchedUsd' },
  { id: 'leveraged-token', field: 'tokenLeverage', text: '2', term: 'longTokenRate' },
  { id: 'small-payoffs', field: 'hedgeShareRate', text: '50', term: 'ladderSoldUsd' },
  { id: 'move-contract', field: 'movePaidUsd', text: '3,000', term: 'moveImpliedRate' },
] as const

test.each(panels)('$id opens, draws, and answers a keystroke', async ({ id, field, text, term }) => {
  const { page } = await openDesk({ hash: `#${id}` })
  await whenDrawn(page)
  const before = await figure(page, term).first().innerText()
  await type(page, field, text)
  await eventually(() => figure(page, term).first().innerText()).not.toBe(before)
  expect(await page.getByRole('main').innerText()).not.toMatch(/NaN|Infinity|undefined/)
})

test('the episode of February 2026, from the basis of those days to what dealers had to sell', async () => {
  const { page } = await openDesk({ hash: '#constant-maturity' })
  await expectFigures(page, { stripTimeCount: '5', stripGapCount: '0' })
  await page.getByRole('link', { name: 'Linear carry' }).click()
  // The examples are this panel's once it is there.
  await figure(page, 'shareCount').first().waitFor()
  await openExample(page, 'ETF and CME, Feb 2026')
  await expectFigures(page, { largeContracts: '22', microContracts: '33', fridayContracts: '1', shareCount: '198,458' })
  // The fixings of March stand four hours apart.
  await page.getByText('Expiries ahead', { exact: true }).first().click()
  await page.getByRole('row', { name: /2026-03-27 · 16:00Z \/ 20:00Z/ }).waitFor()
  await page.getByRole('link', { name: 'Unwind' }).click()
  await expectFigures(page, { basisLossUsd: '468,493.15' })
  await page.getByText('Stress presets', { exact: true }).first().click()
  await page
    .getByRole('row', { name: /6 Feb 2026/ })
    .first()
    .waitFor()
  await page.getByRole('link', { name: 'Flows' }).click()
  await expectFigures(page, { cumulatedMatchedUsd: '−463,500,000.00', directionalDayCount: '0' })
  const csv = 'date,etf flow usd,contracts change,price usd,basis %\n2026-02-06,230000000,0,70000,9\n'
  await page.getByLabel('Load a CSV').setInputFiles({ name: 'day.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await expectFigures(page, { cumulatedMatchedUsd: '0.00', directionalDayCount: '1' })
  await page.getByRole('link', { name: 'Small payoffs' }).click()
  await expectFigures(page, { ladderSoldUsd: '500,000,000.00' })
  await page.getByText('Z-score', { exact: true }).first().click()
  await eventually(() => figure(page, 'twoSidedRate').first().innerText()).toContain('0.0465')
})

test('days are pasted, and an inflow without new shorts is told', async () => {
  const { page } = await openDesk({ hash: '#flow-attribution' })
  await openExample(page, 'Three days by hand')
  await expectFigures(page, { directionalDayCount: '1' })
  await paste(control(page, 'flowRows'), 'Thu\t70\t0\t40\t4')
  await eventually(() => figure(page, 'directionalDayCount').first().innerText()).not.toBe('1')
})

test('a token and its opposite both lose there and back, and the published table comes out', async () => {
  const { page } = await openDesk({ hash: '#leveraged-token' })
  await expectFigures(page, { longTokenRate: '−5.4545', shortTokenRate: '−10.9091' })
  await page.getByText('Both tokens lose on this path.').waitFor()
  await openExample(page, 'One way')
  await expectFigures(page, { longTokenRate: '+69.0000' })
})

test('a seed makes a path, another seed another one', async () => {
  const { page } = await openDesk({ hash: '#leveraged-token' })
  await openExample(page, 'A volatile season')
  const before = await figure(page, 'indexReturnRate').first().innerText()
  await type(page, 'tokenSeed', '8')
  await eventually(() => figure(page, 'indexReturnRate').first().innerText()).not.toBe(before)
})

test('the MOVE of the published table, and the essay of 2020 at its close', async () => {
  const { page } = await openDesk({ hash: '#move-contract' })
  await expectFigures(page, { pointFairUsd: '2,505.79', averageFairUsd: '2,435.19' })
  await openExample(page, 'Essay 2020: 9,000')
  await expectFigures(page, { movePaysUsd: '125.00', moveNowUsd: '125.00' })
})

test('a strip of two futures makes 30 days by either rule, and leaves the rest as gaps', async () => {
  const { page } = await openDesk({ hash: '#constant-maturity' })
  await whenDrawn(page)
  await openExample(page, 'Two by hand')
  await expectFigures(page, { maturity30Rate: '7.0000', stripGapCount: '6' })
  await control(page, 'stripRule').selectOption('basis-linear')
  await expectFigures(page, { maturity30Rate: '6.6667' })
})
