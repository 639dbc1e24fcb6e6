import { expect, test } from 'vitest'
import { noticesText, packageFolder } from './noticesText'

test.each([
  ['/x/node_modules/react/cjs/react.js', '/x/node_modules/react'],
  ['\0/x/node_modules/react/index.js?commonjs', '/x/node_modules/react'],
  ['/x/node_modules/@fontsource/inter/400.css', '/x/node_modules/@fontsource/inter'],
  ['/x/node_modules/a/node_modules/b/index.js', '/x/node_modules/a/node_modules/b'],
  ['C:\\x\\node_modules\\react\\index.js', 'C:\\x\\node_modules\\react'],
  ['/x/src/core/index.ts', null],
])('%s is of the package in %s', (id, folder) => {
  expect(packageFolder(id)).toBe(folder)
})

test('every package is named with its version and says its licence, in the order of the alphabet', () => {
  const text = noticesText([
    { name: 'zustand', version: '5.0.0', texts: ['MIT\r\nof zustand\r\n'] },
    { name: 'd3-array', version: '3.2.4', texts: ['ISC', 'NOTICE'] },
  ])
  expect(text).toMatch(/^d3-array 3\.2\.4\n\n-+\n\nISC\n\nNOTICE\n\n=+\n\nzustand 5\.0\.0\n\n-+\n\nMIT\nof zustand\n$/)
})

test('a package without the text of a licence is not shipped', () => {
  expect(() => noticesText([{ name: 'bare', version: '1.0.0', texts: [] }])).toThrow(
    'bare must hold the text of its licence, none was found',
  )
})
