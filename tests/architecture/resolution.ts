import { posix } from 'node:path'
import type { Import } from './imports'
import type { SourceTree } from './sourceTree'

/** Where an import leads: to files of the tree, or to a package. */
export type Target = { files: readonly string[]; package: null } | { files: readonly []; package: string }

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']

export function targetOf({ from, glob, specifier }: Import & { from: string }, tree: SourceTree): Target {
  if (specifier === null) return { files: [], package: null }
  if (!/^[./]/.test(specifier)) return { files: [], package: packageName(specifier) }
  const path = located({ from, specifier: specifier.replace(/\?.*$/, '') })
  if (glob) return { files: Object.keys(tree).filter((file) => matching(path).test(file)), package: null }
  const file = endings.map((ending) => path + ending).find((candidate) => candidate in tree)
  return { files: file === undefined ? [] : [file], package: null }
}

const packageName = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const located = ({ from, specifier }: { from: string; specifier: string }) =>
  specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(from), specifier)

/** A glob as a regular expression: `**`, `*` and `{a,b}`, which is what Vite's patterns are made of here. */
function matching(glob: string): RegExp {
  const parts: Record<string, string> = { '**/': '(?:.*/)?', '*': '[^/]*', '{': '(?:', '}': ')', ',': '|' }
  const source = glob.replace(/\*\*\/|[*{},]|[.+?^$()|[\]\\]/g, (part) => parts[part] ?? `\\${part}`)
  return new RegExp(`^${source}$`)
}
