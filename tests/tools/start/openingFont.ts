import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

/** The letters that all of the page is written in, but for names and signs of other scripts. */
const letters = `${String.fromCharCode(...Array.from({ length: 0x5f }, (_, index) => 0x20 + index))}\u00a0·×±−–…’“”`
const weights = [400, 650]
/** The latin letters of the package: one file for all weights. */
const latinFace = /@font-face \{[^}]*url\(\.\/(files\/[\w-]+-latin-wght-normal\.woff2)\)[^}]*\}/

/**
 * Puts the letters of the opening view into its style sheet, in the two weights that it is set in: they are there at the
 * first layout, which then asks the system for no other font, and nothing moves when a font comes later. All other letters
 * are fetched where they are used.
 */
export const openingFont = (): Plugin => ({
  name: 'opening-font',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/@fontsource-variable/inter/index.css')
      ? sheetWithOpening(code, (path) => readFileSync(join(id, '..', path)))
      : null,
})

/** A sheet of faces whose latin one leaves the opening letters to faces of their own. */
export async function sheetWithOpening(css: string, read: (path: string) => Buffer): Promise<string> {
  const [face = '', path = ''] = latinFace.exec(css) ?? []
  const range = /unicode-range: ([^;]+);/.exec(face)?.[1]
  if (range === undefined) throw new Error('The font package has no latin face where it is looked for.')
  const opening = await Promise.all(
    weights.map(async (weight) => {
      // In an object of its own: the package's types do not know of the features yet.
      const options = {
        targetFormat: 'woff2',
        variationAxes: { wght: weight },
        // Digits of one width, and pairs of letters at their distance.
        keepFeatures: ['tnum', 'kern'],
      } as const
      const font = await subsetFont(read(path), letters, options)
      return face
        .replace(/font-weight: [^;]+;/, `font-weight: ${weight};`)
        .replace(/src: [^;]+;/, `src: url(data:font/woff2;base64,${font.toString('base64')}) format('woff2');`)
        .replace(range, rangeText(codesOf(letters)))
    }),
  )
  const others = codesIn(range).filter((code) => !letters.includes(String.fromCodePoint(code)))
  return [css.replace(face, () => face.replace(range, rangeText(others))), ...opening].join('\n')
}

const codesOf = (text: string): number[] => Array.from(text, (letter) => letter.codePointAt(0) ?? 0)

/** The code points of a unicode-range. */
export const codesIn = (range: string): number[] =>
  range.split(',').flatMap((part) => {
    const [from = 0, to = from] = part
      .trim()
      .replace('U+', '')
      .split('-')
      .map((hex) => parseInt(hex, 16))
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })

/** A unicode-range of code points. */
export function rangeText(codes: readonly number[]): string {
  const sorted = [...codes].sort((one, other) => one - other)
  const starts = sorted.filter((code, index) => sorted[index - 1] !== code - 1)
  const ends = sorted.filter((code, index) => sorted[index + 1] !== code + 1)
  const hex = (code = 0) => code.toString(16).toUpperCase()
  return starts
    .map((start, index) => (start === ends[index] ? `U+${hex(start)}` : `U+${hex(start)}-${hex(ends[index])}`))
    .join(',')
}
