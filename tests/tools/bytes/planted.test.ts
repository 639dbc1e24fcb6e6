import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { closure } from './closure'

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

type Manifest = Record<string, { file: string; isEntry?: boolean; imports?: string[] }>

/** What the page fetches before it shows the panel that it opens with, compressed [bytes]. */
function openingBytes(root: string): number {
  const environment = { ...process.env, NODE_ENV: 'production', BYTE_BUDGET: 'report' }
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The house with planted panels does not build.\n${stderr}`)
  // Written by Vite, in its documented shape.
  const manifest = JSON.parse(readFileSync(join(root, 'dist/.vite/manifest.json'), 'utf8')) as Manifest
  const [opening = ''] = foldersOn(readFileSync(join(root, menuFile), 'utf8'))
  const files = Object.entries(manifest).map(([fileName, { imports = [], ...rest }]) => ({
    fileName,
    imports,
    ...rest,
  }))
  const first = files.filter(
    ({ fileName, isEntry }) => isEntry === true || fileName === `src/calculators/${opening}/index.ts`,
  )
  expect(first).toHaveLength(2)
  const fetched = new Set(closure({ files, from: first }).map(({ file }) => file))
  return [...fetched].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(root, 'dist', file)), { level: 9 }).length,
    0,
  )
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
