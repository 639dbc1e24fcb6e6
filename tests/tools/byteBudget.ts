import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { byteReport, byteTable, overBudget, partsOf, type Chunk } from './byteReport.ts'

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
          .map((chunk): Chunk => ({ ...pick(chunk), bytes: travelling(chunk.code) }))
        // A worker is built by itself and arrives here as a file.
        const workers = files
          .filter((file) => file.type === 'asset')
          .filter((file) => file.fileName.endsWith('.js'))
          .map(({ fileName, source }): Chunk => {
            return { fileName, isEntry: false, imports: [], moduleIds: [], bytes: travelling(source) }
          })
        const report = byteReport([...chunks, ...workers])
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

const pick = ({ fileName, isEntry, imports, moduleIds }: Omit<Chunk, 'bytes'>) => ({
  fileName,
  isEntry,
  imports,
  moduleIds,
})
const travelling = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length
