import type { Check, Offence } from './offence'

const rule = 'no unused classes'

/** Classes that a library gives its own elements. */
const foreign = 'recharts-'

/**
 * A class that a style sheet dresses is given to something: it is written whole in a file of code, or begins like a
 * name that is put together there, such as `board__${name}`.
 */
export const classOffences: Check = (tree) => {
  const paths = Object.keys(tree).filter((path) => path.startsWith('src/') || path === 'index.html')
  const code = paths.filter((path) => /\.(tsx?|js|html)$/.test(path)).map((path) => tree[path] ?? '')
  const words = new Set(code.flatMap((text) => text.match(/[\w-]+/g) ?? []))
  const starts = code.flatMap((text) =>
    [...text.matchAll(/([a-z][\w-]*(?:--|__))\$\{/g)].map(([, start = '']) => start),
  )
  const isGiven = (name: string) =>
    name.startsWith(foreign) || words.has(name) || starts.some((start) => name.startsWith(start))
  return paths
    .filter((path) => path.endsWith('.css'))
    .flatMap((file) =>
      [...new Set(classesIn(tree[file] ?? ''))]
        .filter((name) => !isGiven(name))
        .map((found): Offence => ({ file, rule, found })),
    )
}

/** The classes that the selectors of a sheet name. */
function classesIn(sheet: string): string[] {
  const plain = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/'[^']*'/g, '')
  const selectors = [...plain.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector)
  return selectors.flatMap((selector) => [...selector.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name = '']) => name))
}
