import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Puts the pictures that src/ui/icons.css names into one, side by side: a browser opens every picture of this kind as a
 * document of its own, and two dozen of them take longer than all the rest of the first view.
 */
export const pictureSheet = (): Plugin => ({
  name: 'picture-sheet',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/src/ui/icons.css') ? sheetOf(code, (path) => readFileSync(join('node_modules', path), 'utf8')) : null,
})

const named = /--picture: url\('([^']+)'\)/g

/** A style sheet whose pictures are one: each class says which stretch of it is its own. */
export function sheetOf(css: string, read: (path: string) => string): string {
  const paths = [...new Set([...css.matchAll(named)].map(([, path = '']) => path))]
  const last = Math.max(1, paths.length - 1)
  // Apart from its place: a declaration with a variable in it is read anew for every element, and the picture is long.
  const mask = [
    `mask-image: url("data:image/svg+xml,${encodeURIComponent(sideBySide(paths.map(read)))}")`,
    'mask-position: var(--picture) 0',
    `mask-size: ${paths.length * 100}% 100%`,
    'mask-repeat: no-repeat',
  ]
  return css
    .replaceAll(named, (_, path: string) => `--picture: ${(paths.indexOf(path) * 100) / last}%`)
    .replace('mask: var(--picture) center / contain no-repeat', mask.join('; '))
}

const side = 24

/** Pictures of one size and one stroke, in a row. */
function sideBySide(pictures: readonly string[]): string {
  const drawn = pictures.map((svg, index) => {
    const [, inside = ''] = /<svg[^>]*>(.*)<\/svg>/s.exec(svg) ?? []
    return `<g transform="translate(${index * side})">${inside.replaceAll(/\s*\n\s*/g, '')}</g>`
  })
  const attributes = 'fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictures.length * side} ${side}" ${attributes}>${drawn.join('')}</svg>`
}
