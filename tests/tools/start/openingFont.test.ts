import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codesIn, rangeText, sheetWithOpening } from './openingFont'

const folder = 'node_modules/@fontsource-variable/inter'
const css = readFileSync(join(folder, 'index.css'), 'utf8')
const faces = (sheet: string) => sheet.match(/@font-face \{[^}]*\}/g) ?? []
const rangeOf = (face: string) => codesIn(/unicode-range: ([^;]+);/.exec(face)?.[1] ?? '')

test('code points are written as ranges, and read again', () => {
  expect(rangeText([0x41, 0x43, 0x42, 0x2212])).toBe('U+41-43,U+2212')
  expect(codesIn('U+0041-0043, U+2212')).toEqual([0x41, 0x42, 0x43, 0x2212])
})

test('the opening letters stand in the sheet in both weights, small, and every other letter stays where it was', async () => {
  const sheet = await sheetWithOpening(css, (path) => readFileSync(join(folder, path)))
  const inSheet = faces(sheet).filter((face) => face.includes('data:font/woff2'))
  expect(inSheet.map((face) => /font-weight: (\d+);/.exec(face)?.[1])).toEqual(['400', '650'])
  for (const face of inSheet) {
    const [, base64 = ''] = /base64,([^)]*)\)/.exec(face) ?? []
    const font = Buffer.from(base64, 'base64')
    expect(font.subarray(0, 4).toString('latin1')).toBe('wOF2')
    expect(font.length).toBeLessThan(10_000)
    expect(rangeOf(face)).toEqual(expect.arrayContaining(Array.from('A0z ', (letter) => letter.codePointAt(0))))
  }
  const [before, after] = [css, sheet].map((one) =>
    faces(one).find((face) => face.includes('-latin-wght-normal.woff2')),
  )
  const [own, others] = [rangeOf(inSheet[0] ?? ''), rangeOf(after ?? '')]
  expect(others.filter((code) => own.includes(code))).toEqual([])
  expect(new Set([...own, ...others])).toEqual(new Set(rangeOf(before ?? '')))
  expect(faces(sheet)).toHaveLength(faces(css).length + 2)
})

test('a package without its latin face is told, not left out', async () => {
  await expect(
    sheetWithOpening('@font-face { src: url(./files/other.woff2); }', () => Buffer.from('')),
  ).rejects.toThrow('no latin face')
})
