import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { noticesText, packageFolder, type Notice } from './noticesText.ts'

/**
 * Writes the licences of everything that the page ships into a file beside it. What that is, the build knows: the modules
 * left in its files and in its workers', and every file that a style sheet takes in. A package without its licence's text
 * stops the build.
 */
export function thirdPartyNotices() {
  const shipped = new Set<string>()
  const shippedModules: Plugin = {
    name: 'shipped-modules',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.moduleIds.forEach((id) => shipped.add(id))
    },
  }
  const page: Plugin = {
    name: 'third-party-notices',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler() {
        const folders = [...shipped].flatMap(withSheets).map(packageFolder)
        const source = noticesText([...new Set(folders)].filter((folder) => folder !== null).map(noticeOf))
        this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source })
      },
    },
  }
  return { page: [shippedModules, page], worker: shippedModules }
}

/** A module, and where it is a style sheet, every file that the sheet takes in: fonts, pictures, other sheets. */
function withSheets(id: string): string[] {
  if (!id.endsWith('.css')) return [id]
  const taken = [...readFileSync(id, 'utf8').matchAll(/(?:@import\s*|url\()['"]?(?!data:)([^'")?#\s]+)/g)]
  const files = taken.map(([, path = '']) =>
    path.startsWith('.') ? resolve(id, '..', path) : resolve('node_modules', path),
  )
  return [id, ...files.flatMap(withSheets)]
}

function noticeOf(folder: string): Notice {
  // Every package on the registry names itself and its version.
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  return { name: name ?? folder, version: version ?? '', texts }
}
