import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { mistakes } from '../../src/calculators/mistakes'
import { formatTerm } from '../../src/ui/format'
import { answerOf } from '../calculators/menu'
import { control, eventually, expectFigures, openExample, whenDrawn } from './acts'
import { overflow } from './overflow'
import { openDesk, watchDesks } from './page'

watchDesks()

const wedge = (page: Page) => page.locator('main .wedge')
const outline = (page: Page) => wedge(page).getAttribute('d')

test('each example shows the damage that core knows, the wedge between its lines and the sentence that explains it', async () => {
  const { page } = await openDesk({ hash: '#mistakes' })
  const seen = new Set<string | null>()
  for (const { title, draft } of mistakes.examples) {
    await openExample(page, mistakes.words.en[title]!)
    const { quantities, sections } = answerOf(mistakes, draft)
    await expectFigures(page, { damageUsd: formatTerm('damageUsd', quantities.damageUsd!) })
    const { note } = sections.find(({ total }) => total === 'damageUsd')!
    await page.locator('main').getByText(mistakes.words.en[note!]!).waitFor()
    await wedge(page).waitFor({ state: 'attached' })
    await eventually(async () => seen.has(await outline(page))).toBe(false)
    seen.add(await outline(page))
  }
  // A path that goes along one line and back along the other.
  for (const path of seen) expect(path).toMatch(/^M[\d.]+,[\d.]+(L[\d.]+,-?[\d.]+){20,}Z/)
})

test('a chart without two such lines has no wedge', async () => {
  const { page } = await openDesk()
  await whenDrawn(page)
  expect(await wedge(page).count()).toBe(0)
})

test('funding is asked for by the mistakes that turn on it, and by no other', async () => {
  const { page } = await openDesk({ hash: '#mistakes' })
  await control(page, 'mistake').selectOption('hourly-funding')
  await control(page, 'fundingRate').waitFor()
  await control(page, 'mistake').selectOption('sign')
  await eventually(() => control(page, 'fundingRate').count()).toBe(0)
  // A problem would have no place without its field.
  await control(page, 'mistake').selectOption('unhedged-funding')
  await control(page, 'fundingDays').fill('-1')
  await page.getByText('From the last valid inputs').waitFor()
  await control(page, 'mistake').selectOption('sign')
  await control(page, 'fundingDays').waitFor()
})

test.each(['mistakes', 'risks', 'linear-hedge'])(
  '%s: nothing sticks out at any width in either language',
  async (panel) => {
    const { page } = await openDesk({ hash: `#${panel}` })
    await whenDrawn(page)
    for (const language of ['en', 'zh']) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.locator('nav select').first().selectOption(language)
      await eventually(() => page.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(language)
      for (const width of [1440, 1024, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await eventually(() => overflow(page), `${language} at ${width}`).toEqual([])
      }
    }
  },
)
