import { expect, it } from 'vitest'
import { ownTheme } from '../../src/vocabulary/ownTheme'
import { ownLetters, ownOpens, ownThemes } from '../../src/vocabulary/ownThemes'
import { signedUsd } from '../../src/vocabulary/units'

const theme = ownTheme(
  { gapUsd: { shown: signedUsd, letter: 'g', en: 'Gap', zh: '缺口', opens: 'basis' } },
  { gapRule: { en: 'Rule', zh: '规则', opens: 'basis' } },
)

it('says in one line what a theme of files says in five', () => {
  expect(theme).toEqual({
    facts: { gapUsd: { unit: 'usd', signed: true } },
    letters: { gapUsd: 'g' },
    labels: { gapUsd: 'Gap', gapRule: 'Rule' },
    zh: { gapUsd: '缺口', gapRule: '规则' },
    opens: { gapUsd: 'basis', gapRule: 'basis' },
  })
})

it('does not compile without a word, or with an entry that there is not', () => {
  // @ts-expect-error: no Chinese
  ownTheme({ gapUsd: { shown: signedUsd, letter: 'g', en: 'Gap', opens: 'basis' } })
  // @ts-expect-error: no such entry
  ownTheme({ gapUsd: { shown: signedUsd, letter: 'g', en: 'Gap', zh: '缺口', opens: 'nobody' } })
  // @ts-expect-error: no such quantity
  expect(theme.letters.gapRule).toBeUndefined()
})

it('gives its letters and entries to those of all themes', () => {
  for (const { letters, opens } of ownThemes) {
    expect(ownLetters).toMatchObject(letters)
    expect(ownOpens).toMatchObject(opens)
  }
})
