import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { control, curves, eventually, notice, problem, type } from './acts'
import { expectNoViolation } from './axe'
import { overflow } from './overflow'
import { openDesk, watchDesks } from './page'

watchDesks()

const step = 'learn-how-many-contracts'
const answer = (page: Page) => page.getByLabel('Your answer')
const result = (page: Page, term = 'contracts') => page.locator('.question__result').locator(`[data-term="${term}"]`)
const answered = async (page: Page, text: string) => {
  await answer(page).fill(text)
  await answer(page).press('Enter')
}

test('the overview leads to the first step, keeps what was done over a reload, and gives it back after a reset is undone', async () => {
  const { page } = await openDesk({ hash: '#learn' })
  await page.getByRole('link', { name: /^Start with/ }).click()
  await answered(page, '50')
  await page.getByText('Correct.').waitFor()
  await page.reload()
  await page.getByText('Correct.').waitFor()
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await page.getByText(/^1 of \d+ steps done$/).waitFor()
  await page.getByRole('link', { name: /^Continue with/ }).waitFor()
  await page.getByRole('button', { name: 'Reset progress' }).click()
  await page.getByText(/^0 of \d+ steps done$/).waitFor()
  await notice(page).getByRole('button', { name: 'Undo' }).click()
  await page.getByText(/^1 of \d+ steps done$/).waitFor()
})

test('nothing that would answer the question is on the page before it is answered', async () => {
  const { page } = await openDesk({ hash: `#${step}` })
  await answer(page).waitFor()
  expect(await page.locator('main').innerText()).not.toContain('150,000')
  expect(await page.locator('main .chart__picture').count()).toBe(0)
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await eventually(() => result(page).innerText()).toContain('150,000')
})

test('the beginner’s sizing is told apart from any other wrong answer', async () => {
  const { page } = await openDesk({ hash: `#${step}` })
  await answered(page, '100,000')
  const told = page.locator('.question__feedback')
  await eventually(() => told.innerText()).not.toBe('')
  const trap = await told.innerText()
  await answered(page, '123,456')
  await eventually(() => told.innerText()).toMatch(/^Not correct/)
  expect(trap).not.toMatch(/^Not correct/)
  await answered(page, 'lots')
  await eventually(() => told.innerText()).toBe('Your answer must be a number, was lots')
})

test('a what-if and a typed number move every figure, and the lesson’s numbers come back', async () => {
  const { page } = await openDesk({ hash: `#${step}` })
  await answered(page, '150000')
  await eventually(() => result(page).innerText()).toContain('150,000')
  await type(page, 'futuresPrice', '200')
  await eventually(() => result(page).innerText()).toContain('200,000')
  await type(page, 'futuresPrice', '-')
  await control(page, 'futuresPrice').blur()
  await eventually(() => problem(page, 'futuresPrice').innerText()).toMatch(/must be a number/)
  await page.getByRole('button', { name: 'The lesson’s numbers' }).click()
  await eventually(() => result(page).innerText()).toContain('150,000')
})

test('a teacher’s link opens the step with the same numbers for everybody, unanswered', async () => {
  const { page, context } = await openDesk({ hash: `#${step}` })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await answered(page, '150000')
  await page.getByRole('button', { name: 'Fresh numbers' }).click()
  await eventually(() => answer(page).evaluate((input) => input === document.activeElement)).toBe(true)
  expect(await answer(page).inputValue()).toBe('')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  const shown = await result(page).innerText()
  await page.getByText(/0 of 1 exercises right first time/).waitFor()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('Link copied').waitFor()
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(link.hash).toMatch(/^#learn-how-many-contracts\?seed=\d+&v=1$/)

  const { page: other } = await openDesk({ hash: link.hash })
  await eventually(() => notice(other).innerText()).toContain('Opened from a link')
  await answered(other, shown.replace(/[^\d.]/g, ''))
  await eventually(() => result(other).innerText()).toBe(shown)
  await other.getByText(/1 of 1 exercises right first time/).waitFor()
})

test('a link with numbers of the teacher’s own opens with them', async () => {
  const { page } = await openDesk({ hash: `#${step}?futuresPrice=180&capitalUsd=50,000&v=1` })
  await eventually(() => control(page, 'futuresPrice').inputValue()).toBe('180')
  await answered(page, '90,000')
  await eventually(() => result(page).innerText()).toContain('90,000')
})

test.each([
  [
    'a step that does not exist',
    '#learn-alchemy?seed=1&v=1',
    'This link names a panel or step that does not exist here.',
  ],
  ['no field of the step', '#learn-how-many-contracts?melon=1&v=1', 'This link is damaged'],
  ['half a link', '#learn-how-many-contracts?futuresPrice=18', 'This link is damaged'],
])('a link that names %s is refused, and the desk stays', async (_, hash, words) => {
  const { page } = await openDesk({ hash })
  await eventually(() => notice(page).innerText()).toContain(words)
  await control(page, 'spotPrice').waitFor()
})

test.each(['#LEARN', '#Glossary', '#learn-Alchemy9', '#learning'])(
  'the address %s leaves a page that works',
  async (hash) => {
    const { page } = await openDesk({ hash })
    await page.getByRole('heading', { level: 1 }).waitFor()
  },
)

test('an address of a step that does not exist opens the overview, and says so', async () => {
  const { page } = await openDesk({ hash: '#learn-alchemy' })
  await page.getByText('This link names a step that does not exist.').waitFor()
})

test('an invalid exercise number is named, and the lesson’s numbers stay', async () => {
  const { page } = await openDesk({ hash: `#${step}?seed=many&v=1` })
  await page.getByText('Exercise must be a number, was many').waitFor()
  await eventually(() => control(page, 'futuresPrice').inputValue()).toBe('150')
})

test('what was passed stays passed when the typing is undone, and so does the answer that was opened', async () => {
  const { page } = await openDesk({ hash: `#${step}` })
  await type(page, 'futuresPrice', '180')
  await answered(page, '180000')
  await page.getByText('Correct.').waitFor()
  await page.getByRole('button', { name: 'Future at 110' }).click()
  await eventually(() => result(page).innerText()).toContain('110,000')
  for (let steps = 0; steps < 3; steps += 1) await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await eventually(() => control(page, 'futuresPrice').inputValue()).toBe('150')
  await eventually(() => result(page).innerText()).toContain('150,000')
  expect(await page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true)
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await page.getByText(/^1 of \d+ steps done$/).waitFor()
})

test('an answer that is being typed is undone by the desk’s own keys', async () => {
  const { page } = await openDesk({ hash: `#${step}` })
  await answer(page).fill('123')
  await answer(page).press('ControlOrMeta+z')
  expect(await answer(page).inputValue()).toBe('')
  await answer(page).press('ControlOrMeta+Shift+z')
  expect(await answer(page).inputValue()).toBe('123')
})

test('what is typed in a lesson leaves the desk alone, until it is opened in the panel', async () => {
  const { page } = await openDesk()
  const spot = await control(page, 'spotPrice').inputValue()
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await page.getByRole('link', { name: 'Sizing', exact: false }).first().click()
  await type(page, 'futuresPrice', '180')
  await page.getByRole('link', { name: 'Fixed bond' }).click()
  await page.getByRole('heading', { name: 'Fixed bond', level: 1 }).waitFor()
  expect(await control(page, 'spotPrice').inputValue()).toBe(spot)
  await page.goBack()
  await page.getByRole('button', { name: 'Open in Fixed bond' }).click()
  await eventually(() => control(page, 'futuresPrice').inputValue()).toBe('180')
  await notice(page).getByRole('button', { name: 'Undo' }).click()
  await answer(page).waitFor()
})

test('axe finds nothing in a question with its hint, and in what the answer opens', async () => {
  const { page } = await openDesk({ hash: '#learn' })
  await page.goto(page.url().replace(/#.*/, '#learn-at-any-price'))
  await answered(page, '5')
  await page.getByRole('button', { name: 'Hint' }).click()
  await expectNoViolation(page, 'a question')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await curves(page).first().waitFor({ state: 'attached' })
  await page.locator('.formula math').first().waitFor()
  await expectNoViolation(page, 'an answer')
})

test.each(['en-GB', 'zh-CN'])('nothing sticks out sideways in %s, open or not, at any width', async (locale) => {
  const { page } = await openDesk({ hash: '#learn', locale })
  const widths = [1440, 1024, 800, 390]
  const fits = async (what: string) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await eventually(() => overflow(page), `${what} at ${width}`).toEqual([])
    }
  }
  await page.locator('.overview__lessons').waitFor()
  await fits('the overview')
  for (const id of ['how-many-contracts', 'roll-or-stop', 'second-funding']) {
    await page.goto(page.url().replace(/#.*/, `#learn-${id}`))
    const give = page.locator('.question .button--plain')
    await give.waitFor()
    await fits(id)
    await give.click()
    await page.locator('.lesson__live .stack table, .lesson__live math').first().waitFor()
    await fits(`${id}, open`)
  }
})

test('a figure that was answered no longer counts once the numbers change', async () => {
  const { page } = await openDesk({ hash: `#${step}` })
  await answered(page, '150000')
  const said = page.locator('.question__result')
  await eventually(() => said.innerText()).toMatch(/^Correct\./)
  await page.getByRole('button', { name: 'Future at 110' }).click()
  await eventually(() => said.innerText()).toMatch(/^The answer is 110,000/)
  expect(await page.getByRole('button', { name: 'Future at 110' }).getAttribute('aria-pressed')).toBe('true')
  await type(page, 'capitalUsd', '50,000')
  await page.getByRole('button', { name: 'Settlement at 50' }).click()
  await eventually(() => control(page, 'capitalUsd').inputValue()).toBe('100,000')
  await page.getByRole('button', { name: 'The lesson’s numbers' }).click()
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
})

test('a verdict on an answer goes with the numbers that it was given for', async () => {
  const { page } = await openDesk({ hash: `#${step}` })
  await answered(page, '123')
  const told = page.locator('.question__feedback')
  await eventually(() => told.innerText()).toMatch(/^Not correct/)
  await type(page, 'futuresPrice', '175')
  await eventually(() => told.innerText()).toBe('')
  expect(await answer(page).getAttribute('aria-invalid')).toBe('false')
})

test('a field that the step does not ask for is shown where a link has typed in it', async () => {
  const { page } = await openDesk({ hash: `#${step}?spotFeeRate=40&v=1` })
  await eventually(() => control(page, 'spotFeeRate').inputValue()).toBe('40')
})

test('each page of the path has its name in the tab, in either language, whatever else is chosen', async () => {
  const { page } = await openDesk({ hash: `#${step}` })
  await eventually(() => page.title()).toBe('Sizing · NakaDesk')
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
  await eventually(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  expect(await page.title()).toBe('Sizing · NakaDesk')
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await eventually(() => page.title()).toBe('Learn · NakaDesk')
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await page.goBack()
  const language = page.getByRole('combobox', { name: 'Language' })
  await page.evaluate(() => scrollTo(0, 60))
  await language.focus()
  await language.selectOption('zh')
  await eventually(() => page.title()).toMatch(/[\u4e00-\u9fff].* · NakaDesk/)
  // Choosing a language does not lead to another page: the focus stays in the list.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
})

test('on a phone the language is chosen on the page itself', async () => {
  const { page } = await openDesk({ hash: '#learn', width: 390 })
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh')
  await page.getByRole('heading', { name: '学习', level: 1 }).waitFor()
})

test('where a file does not come, its place says so and the rest of the page stays', async () => {
  const { page, complaints } = await openDesk({ hash: `#${step}` })
  await answer(page).waitFor()
  await page.route(/Derivation|GlossaryPage/, (route) => route.abort())
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await page.locator('.lesson__live').getByText('This part could not be loaded').waitFor()
  await eventually(() => result(page).innerText()).toContain('150,000')
  await page.getByRole('link', { name: 'Glossary' }).click()
  await page.locator('.lesson').waitFor({ state: 'detached' })
  await page.locator('main').getByText('This part could not be loaded').waitFor()
  await page.unroute(/Derivation|GlossaryPage/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('.entry').first().waitFor()
  complaints.length = 0
})
