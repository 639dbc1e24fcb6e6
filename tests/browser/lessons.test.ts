import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../src/vocabulary/terms'
import { isInPercent } from '../../src/vocabulary/units'
import { percentOf, type Decimal } from '../../src/core'
import { exactText, formatTerm } from '../../src/ui/format'
import { words as english } from '../../src/ui/learn/words.en'
import { words as chinese } from '../../src/ui/learn/words.zh'
import { chrome as englishChrome } from '../../src/ui/words/en'
import { chrome as chineseChrome } from '../../src/ui/words/zh'
import { allLessons, allSteps, answerOfStep, type LoadedStep } from '../lessons/steps'
import { eventually } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

const languages = [
  ['en', 'en-GB', { ...english, skip: englishChrome.skip }],
  ['zh', 'zh-CN', { ...chinese, skip: chineseChrome.skip }],
] as const
type Words = (typeof languages)[number][2]

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement
    const label = focused instanceof HTMLInputElement ? (focused.labels?.[0]?.textContent ?? '') : ''
    return focused === null || focused === document.body ? '' : `${label}${focused.textContent}`
  })

/** Presses Tab until the focus is on what says so; a page on which one never gets there is broken. */
async function tabTo(page: Page, text: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focusedText(page)).startsWith(text)) return
    await page.keyboard.press(key)
  }
  throw new Error(`Tab never reaches ${text}`)
}

/** The figure as a reader types it: in percent where it is a rate, with as many digits as one writes down. */
const typedAnswer = ({ step }: LoadedStep, value: Decimal, digits = 7): string => {
  const shown = isInPercent(factsOf(step.question.term).unit) ? percentOf({ rate: value }) : value
  return shown.toSignificantDigits(digits).toFixed()
}

async function answerWrongThenRight(page: Page, loaded: LoadedStep, words: Words): Promise<void> {
  const { step } = loaded
  const wanted = answerOfStep(loaded).quantities[step.question.term]!
  const question = page.getByRole('region', { name: words.question, exact: true })
  await tabTo(page, words.answer)
  await page.keyboard.type(typedAnswer(loaded, wanted.times('3.7'), 2))
  await page.keyboard.press('Enter')
  await eventually(() => question.locator('[aria-live]').innerText()).not.toBe('')
  await tabTo(page, words.hint)
  await page.keyboard.press('Enter')
  await question.locator('.question__hint').waitFor()
  await tabTo(page, words.answer, 'Shift+Tab')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(typedAnswer(loaded, wanted))
  await page.keyboard.press('Enter')
  const result = question.locator(`[data-term="${step.question.term}"]`)
  await result.waitFor()
  expect(await question.innerText()).toContain(words.right)
  // Shown is core's figure: rounded to read, whole where one looks closer.
  expect((await result.innerText()).startsWith(formatTerm(step.question.term, wanted))).toBe(true)
  // From elsewhere: a pointer that is there already does not arrive.
  await page.mouse.move(0, 0)
  await result.hover()
  expect(await result.locator('xpath=..').getAttribute('title')).toBe(exactText(wanted))
  await eventually(() => focusedText(page)).toContain(words.right)
}

describe.each(languages)('the guided path in %s, by keyboard alone', (language, locale, words) => {
  test.each(allLessons.map(({ key }) => key))('%s', async (lesson) => {
    const steps = allSteps.map(([, loaded]) => loaded).filter(({ key }) => key === lesson)
    const { page } = await openDesk({ hash: `#learn-${steps[0]!.step.id}`, locale })
    // Past the menu, as a reader goes who knows the page.
    await tabTo(page, words.skip)
    await page.keyboard.press('Enter')
    for (const [place, loaded] of steps.entries()) {
      const wording = loaded[language]
      await eventually(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(wording[loaded.step.title])
      await page.getByRole('region', { name: words.question, exact: true }).waitFor()
      await answerWrongThenRight(page, loaded, words)
      const next = allSteps[allSteps.findIndex(([id]) => id === loaded.step.id) + 1]
      await tabTo(page, next === undefined ? words.finish : words.next)
      if (place < steps.length - 1) await page.keyboard.press('Enter')
    }
    const needed = (some: readonly LoadedStep[]) => some.filter(({ step }) => step.optional !== true).length
    expect(await page.getByRole('navigation', { name: words.lessons }).innerText()).toContain(
      words.stepsDone
        .replace('{done}', `${needed(steps)}`)
        .replace('{all}', `${needed(allSteps.map(([, loaded]) => loaded))}`),
    )
  })
})
