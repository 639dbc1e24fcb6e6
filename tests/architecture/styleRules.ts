import { posix } from 'node:path'
import type { Check, Offence } from './offence'

const entry = 'src/main.tsx'
const rule = 'sheets in one order'

/**
 * Sheets of style stand beside what they dress, and one list puts them in order: the one that the page imports. A sheet
 * that is in it twice, or not at all, or that a component imports by itself, has no known place in the cascade.
 */
export const styleOffences: Check = (tree) => {
  const sheets = Object.keys(tree).filter((path) => path.startsWith('src/ui/') && path.endsWith('.css'))
  const lists = sheetsImportedBy(entry)
  const listed = lists.flatMap(sheetsImportedBy)
  const misplaced = sheets
    .filter((file) => !lists.includes(file))
    .map((file) => ({ file, times: listed.filter((other) => other === file).length }))
    .filter(({ times }) => times !== 1)
    .map(({ file, times }): Offence => ({ file, rule, found: `listed ${times} times` }))
  const byThemselves = Object.keys(tree)
    .filter((file) => /^src\/ui\/.*\.tsx?$/.test(file))
    .flatMap((file) => sheetsImportedBy(file).map((found): Offence => ({ file, rule, found })))
  return [...misplaced, ...byThemselves]

  function sheetsImportedBy(file: string): string[] {
    return [...(tree[file] ?? '').matchAll(/import\s+'(\.[^']*\.css)'/g)].map(([, path = '']) =>
      posix.join(posix.dirname(file), path),
    )
  }
}
