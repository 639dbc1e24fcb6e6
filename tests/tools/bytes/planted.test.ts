import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { byteReport, type Chunk } from './report'

const scratch = mkdtempSync(join(tmpdir(), 'planted-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const menuFile = 'src/calculators/index.ts'
/** The folders on the menu, in its order: the page opens with the first. */
const foldersOn = (menu: string) => [...menu.matchAll(/import\('\.\/([\w-]+)'\)/g)].map(([, folder]) => folder ?? '')

/** The house as it stands, to be added to. */
function copiedHouse(name: string): string {
  const root = join(scratch, name)
  for (const path of ['src', 'public', 'tests/tools', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    cpSync(path, join(root, path), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction')
  return root
}

/** A panel of the same size beside every panel that the page does not open with; how many there are. */
function plantPanels(root: string): number {
  const menu = readFileSync(join(root, menuFile), 'utf8')
  const [, ...others] = foldersOn(menu)
  const planted = others.map((folder, index) => {
    const copy = `planted-${index + 1}`
    cpSync(join(root, 'src/calculators', folder), join(root, 'src/calculators', copy), { recursive: true })
    const line = new RegExp(`^ {2}'?${folder}'?: \\{[^]*?^ {2}\\},\\n|^ {2}'?${folder}'?: \\{.*\\},\\n`, 'm').exec(menu)
    if (line === null) throw new Error(`The menu must have a line for ${folder}.`)
    return {
      line: line[0],
      copy: line[0].replace(/^ {2}'?[\w-]+'?:/, `  '${copy}':`).replace(`./${folder}`, `./${copy}`),
    }
  })
  const lengthened = planted.reduce((text, { line, copy }) => text.replace(line, line + copy), menu)
  writeFileSync(join(root, menuFile), lengthened)
  return planted.length
}

/** Builds the house around it without writing it, and says what the bundler made. */
const builder = `
  import { build } from 'vite'
  const { output } = await build({ logLevel: 'silent', build: { write: false } })
  const chunks = output.filter(({ type }) => type === 'chunk')
  process.stdout.write(JSON.stringify(chunks.map(({ fileName, isEntry, imports, moduleIds, facadeModuleId, code }) => (
    { fileName, isEntry, imports, moduleIds, facadeModuleId, code }))))`

/** What the page fetches before it shows the panel that it opens with, compressed [bytes]. */
function openingBytes(root: string): number {
  const environment = { ...process.env, NODE_ENV: 'production', BYTE_BUDGET: 'report' }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', builder], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  if (status !== 0) throw new Error(`The house with planted panels does not build.\n${stderr}`)
  // Written by the script above, from the bundler's own description.
  const built = JSON.parse(stdout) as (Omit<Chunk, 'bytes'> & { code: string })[]
  const chunks = built.map(({ code, ...chunk }): Chunk => ({ ...chunk, bytes: gzipSync(code, { level: 9 }).length }))
  const [folder = ''] = foldersOn(readFileSync(join(root, menuFile), 'utf8'))
  const opening = chunks
    .flatMap(({ moduleIds }) => moduleIds)
    .find((id) => id.endsWith(`/calculators/${folder}/index.ts`))
  expect(opening).toBeDefined()
  return byteReport({ chunks, panels: [opening ?? ''] })[0]?.bytes ?? 0
}

test('a panel for every panel more, and the opening grows by the lines of the menu alone', () => {
  const [asItIs, grown] = [copiedHouse('as-it-is'), copiedHouse('grown')]
  const lines = plantPanels(grown)
  expect(lines).toBeGreaterThanOrEqual(7)
  const added = openingBytes(grown) - openingBytes(asItIs)
  // A line is a name in two languages, a symbol and the address of a file, which has a hash.
  expect(added).toBeGreaterThan(0)
  expect(added).toBeLessThanOrEqual(60 * lines)
})
