import { expect, test } from 'vitest'
import { control, eventually, number } from './acts'
import { openDesk, watchDesks } from './page'

watchDesks()

test('the grid is read by keyboard and pointer, follows its slider and takes a cell for the shocks', async () => {
  const { page } = await openDesk({ hash: '#scenarios' })
  const grid = page.getByRole('application', { name: 'Scenario grid' })
  const reading = page.locator('.surface__reading output')
  const border = page.locator('.surface__border')
  await grid.waitFor()
  expect(
    await page.locator('.surface__canvas').evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]),
  ).toEqual([101, 101])

  // Today stands in the centre, and the arrow keys lead away from it.
  await grid.focus()
  await eventually(() => reading.innerText()).toMatch(/Spot shock 0\.0000% .* 0\.00 USD$/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+ArrowRight')
  await eventually(() => reading.innerText()).toMatch(/^Spot shock \+1\.2000% · Basis shock, p\.a\. \+12\.0000%/)
  const exact = await page.locator('.surface__exact').innerText()
  expect(exact).toMatch(/^-\d{4,}\.\d{20,}$/)

  // Entered, the cell is the panel's own scenario: the same figure, digit for digit.
  await page.keyboard.press('Enter')
  await eventually(() => control(page, 'spotShockRate').inputValue()).toBe('1.2')
  expect(await control(page, 'basisShockRate').inputValue()).toBe('12')
  await eventually(() => number(page, 'shockedChangeUsd')).toBe(
    `−${Number(exact.slice(1)).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`,
  )

  // Tapped, the cell under the finger is taken: it was never moved there.
  const { x, y, width } = (await grid.boundingBox())!
  await grid.dispatchEvent('click', { clientX: x + width - 1, clientY: y + 1 })
  await eventually(() => reading.innerText()).toMatch(/^Spot shock \+60\.0000% · Basis shock, p\.a\. \+60\.0000%/)
  const corner = /[\d.]+/.exec(await reading.innerText())?.[0]
  expect(Number(await control(page, 'spotShockRate').inputValue())).toBe(Number(corner))

  // More margin moves the call away.
  const before = await border.getAttribute('d')
  const slider = page.locator('.surface input[type=range]')
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await eventually(() => border.getAttribute('d')).not.toBe(before)

  await page.getByRole('button', { name: 'Show as table' }).first().click()
  await page.locator('.surface table').waitFor()
  expect(await page.locator('.surface tbody tr').count()).toBe(13)
})
