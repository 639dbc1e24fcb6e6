import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files by their path from the root of the repository, with `/` on every system. */
export type SourceTree = Readonly<Record<string, string>>

const folders = ['src', 'tests']
const files = ['index.html', 'package-lock.json']

/** The repository as it lies on the disk: whatever is there, whoever put it there. */
export function sourceTree(root: string): SourceTree {
  const inFolders = folders.flatMap((folder) => pathsBelow({ root, folder }))
  const paths = [...inFolders, ...files.filter((file) => existsSync(join(root, file)))]
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

function pathsBelow({ root, folder }: { root: string; folder: string }): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort()
}
