import { expect, test } from 'vitest'
import { drawnInto, filesAhead, linksAhead, runBefore } from './startMarkup'

const html = `<html lang="en"><head><title>T</title></head><body><!-- The page on its first example comes here. --></body></html>`
const file = (fileName: string, rest: { isEntry?: boolean; imports?: string[]; moduleIds?: string[] } = {}) => ({
  name: fileName.replace('.js', ''),
  fileName,
  isEntry: false,
  imports: [],
  moduleIds: [],
  ...rest,
})

test('the page stands in the file in its first language, out of reach, and the others beside it', () => {
  const markup = { en: '<p>$1</p>', zh: '<p>二</p>' }
  const drawn = drawnInto(html, { startPanel: 'bond', markup, panelFiles: { roll: ['a.js'] } })
  expect(drawn).toContain('<html lang="en" data-first="bond">')
  expect(drawn).toContain('<div id="root" data-built="en" inert aria-hidden="true"><p>$1</p></div>')
  expect(drawn).toMatch(/<template class="built"><div id="root" data-built="zh"[^>]*><p>二<\/p><\/div><\/template>/)
  expect(drawn).toContain('content="{&quot;roll&quot;:[&quot;a.js&quot;]}"')
})

test('a file that has no place for it is refused', () => {
  expect(() => drawnInto('<html lang="en"></html>', { startPanel: '', markup: {}, panelFiles: {} })).toThrow(
    'index.html',
  )
})

test('what the entry and the first panel import is asked for at once, what only another panel needs with that panel', () => {
  const files = [
    file('entry.js', { isEntry: true, imports: ['base.js', 'library.js'] }),
    file('base.js', { imports: ['library.js'] }),
    file('library.js'),
    file('bond.js', { imports: ['base.js', 'yields.js'], moduleIds: ['/x/calculators/bond/index.ts'] }),
    file('yields.js'),
    file('roll.js', { imports: ['base.js', 'yields.js'], moduleIds: ['C:\\x\\calculators\\roll\\index.ts'] }),
    file('charts.js'),
  ]
  const panels = ['/x/calculators/bond/index.ts', 'C:\\x\\calculators\\roll\\index.ts']
  const { library, atOnce, panelFiles } = filesAhead({ files, panels })
  expect(library.fileName).toBe('library.js')
  expect(atOnce).toEqual(['base.js', 'bond.js', 'yields.js'])
  expect(panelFiles).toEqual({ roll: ['roll.js', 'yields.js'] })
  const links = linksAhead(atOnce)
  expect(links.map(({ attrs }) => `${attrs?.['rel']} ${attrs?.['href']}`)).toEqual([
    'modulepreload ./base.js',
    'modulepreload ./bond.js',
    'modulepreload ./yields.js',
  ])
})

test('what draws the page runs before the entry that imports it, in a task of its own', () => {
  const page = runBefore('<head><script type="module" crossorigin src="./entry.js"></script></head>', {
    fileName: 'library.js',
  })
  expect(page.match(/(?<=src="\.\/)\w+/g)).toEqual(['library', 'entry'])
  expect(() => runBefore('<head></head>', { fileName: 'library.js' })).toThrow('index.html')
  expect(() => filesAhead({ files: [file('entry.js', { isEntry: true })], panels: [] })).toThrow('draws')
})
