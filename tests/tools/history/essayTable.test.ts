import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { missing } from '../../core/history/recordedHistory'
import { essayTable } from './essayTable'

const file = 'src/calculators/history/essayTable.ts'

describe.skipIf(missing !== null)(`the shipped history${missing === null ? '' : `: ${missing}`}`, () => {
  test('is what the recorded one comes to', () => {
    const made = essayTable()
    if (process.env['UPDATE_HISTORY'] === '1') writeFileSync(file, made)
    expect(readFileSync(file, 'utf8')).toBe(made)
  })
})
