import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { menuOf } from './menu.ts'
import { byteReport, byteTable, overBudget, partsOf, type Chunk } from './report.ts'

/**
 * Weighs the build before it is written, prints the weights, and refuses to write one that is over its budget.
 * BYTE_BUDGET=report only says so: a page may be tested before it is light enough.
 */
export function byteBudget(): Plugin {
  const enforced = process.env['BYTE_BUDGET'] !== 'report'
  return {
    name: 'byte-budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle)
        const chunks = files
          .filter((file) => file.type === 'chunk')
          .map(({ fileName, isEntry, imports, moduleIds, facadeModuleId, code }): Chunk => {
            return { fileName, isEntry, imports, moduleIds, facadeModuleId, bytes: compressed(code) }
          })
        // A worker is built by itself and arrives here as a file.
        const workers = files
          .filter((file) => file.type === 'asset')
          .filter((file) => file.fileName.endsWith('.js'))
          .map(({ fileName, source }): Chunk => {
            const bytes = compressed(source)
            return { fileName, isEntry: false, imports: [], moduleIds: [], facadeModuleId: null, bytes }
          })
        const report = byteReport({ chunks: [...chunks, ...workers], panels: menuOf(this) })
        this.info(`\n${byteTable(report)}`)
        for (const over of overBudget(report)) {
          const complaint = `${byteTable([over]).trim()}, over its budget: ${partsOf(over)} kB`
          if (enforced) this.error(complaint)
          else this.warn(complaint)
        }
      },
    },
  }
}

const compressed = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length
