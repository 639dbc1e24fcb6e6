import { expect, test } from 'vitest'
import { unwrapped } from './plainImports'

test('imports stand as they were written, without the helper around them', () => {
  const late = 'import("./roll.js")'
  const wrappings = [
    `__vitePreload(() => ${late}, __VITE_PRELOAD__, import.meta.url)`,
    `__vitePreload(async () => {\n\tconst { roll } = await ${late};\n\treturn { roll };\n}, __VITE_PRELOAD__, import.meta.url)`,
  ]
  expect(wrappings.map(unwrapped)).toEqual([late, late])
  const shared = '__vitePreload(() => import("./a.js").then((n) => n.t), __VITE_PRELOAD__)'
  expect(unwrapped(`const a = ${shared}, b = 1`)).toBe('const a = import("./a.js").then((n) => n.t), b = 1')
})
