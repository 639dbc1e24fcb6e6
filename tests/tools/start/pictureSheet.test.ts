import { expect, test } from 'vitest'
import { sheetOf } from './pictureSheet'

const css = `.icon { mask: var(--picture) center / contain no-repeat; }
.icon--a { --picture: url('x/a.svg'); }
.icon--b { --picture: url('x/b.svg'); }
.icon--c { --picture: url('x/c.svg'); }
.icon--again { --picture: url('x/a.svg'); }`
const read = (path: string) => `<!-- ISC -->\n<svg width="24">\n  <path d="${path}" />\n</svg>`

test('pictures become one, and every class shows its own stretch of it', () => {
  const sheet = sheetOf(css, read)
  const places = [...sheet.matchAll(/--picture: ([\d.]+%)/g)].map(([, place]) => place)
  expect(places).toEqual(['0%', '50%', '100%', '0%'])
  expect(sheet).toContain('mask-position: var(--picture) 0; mask-size: 300% 100%; mask-repeat: no-repeat')
  expect(sheet).not.toMatch(/url\([^)]*\)[^;]*var\(/)
  const [, picture = ''] = /url\("data:image\/svg\+xml,([^"]*)"\)/.exec(sheet) ?? []
  expect(decodeURIComponent(picture)).toContain('viewBox="0 0 72 24"')
  expect(decodeURIComponent(picture)).toContain('<g transform="translate(24)"><path d="x/b.svg" /></g>')
})
