import ts from 'typescript'
import { chapterOf, chapters } from './chapters'
import { reachesOf, type Reach } from './importRules'
import { layerOf, type LayerName } from './layers'
import type { Check, Offence } from './offence'
import type { SourceTree } from './sourceTree'
import { isTypeScript, nodesOf, syntaxOf } from './syntax'

const index = 'src/core/index.ts'
const stemOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '')

/** A chapter imports itself and the chapters that it builds on, never the index, which imports them all. */
function chapterOffences({ from, target }: Reach): string[] {
  const own = chapterOf(from)
  if (own === null) return []
  return target.files
    .filter((file) => layerOf(file) === 'core' && chapterOf(file) !== own)
    .filter((file) => !(chapters[own] ?? []).includes(chapterOf(file) ?? index))
    .map((file) => `${own} imports ${file}`)
}

/** Outside its own folder core is the one list of names in its index. */
function entranceOffences({ layer, target }: Reach): string[] {
  if (layer === 'core') return []
  return target.files.filter((file) => layerOf(file) === 'core' && file !== index).map((file) => `imports ${file}`)
}

/** A file that says nothing but types and constants has nothing that a test could run. */
function runs({ path, text }: { path: string; text: string }): boolean {
  return nodesOf(syntaxOf({ path, text })).some((node) => ts.isFunctionLike(node) && !isTypeOnly(node))
}

const isTypeOnly = (node: ts.Node) =>
  ts.isFunctionTypeNode(node) ||
  ts.isMethodSignature(node) ||
  ts.isCallSignatureDeclaration(node) ||
  ts.isConstructSignatureDeclaration(node) ||
  ts.isIndexSignatureDeclaration(node)

/** `rollTrade` in the chapter roll and `mistakeOfSign` in mistakes say their chapter twice; `roll/roll.ts` is the thing itself. */
function repeats(stem: string, chapter: string): boolean {
  const words = [chapter, chapter.replace(/s$/, '')]
  return words.some((word) => stem.startsWith(word) && /^[A-Z]/.test(stem.slice(word.length)))
}

function nameOffences(path: string): Offence[] {
  if (path === index) return []
  const chapter = chapterOf(path) ?? ''
  return [
    !(chapter in chapters) && 'stands in no chapter',
    repeats(stemOf(path), chapter) && `${stemOf(path)} repeats ${chapter}`,
  ]
    .filter((found) => found !== false)
    .map((found) => ({ file: path, rule: 'chapters of core', found }))
}

function testOffences(path: string, tree: SourceTree): Offence[] {
  const test = path.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts')
  if (test in tree || !runs({ path, text: tree[path] ?? '' })) return []
  return [{ file: path, rule: 'a test for each file of core', found: `has no ${test}` }]
}

const filesOf = (tree: SourceTree, ...layers: readonly LayerName[]) =>
  Object.keys(tree).filter((path) => isTypeScript(path) && layers.some((layer) => layer === layerOf(path)))

export const coreOffences: Check = (tree) => [
  ...filesOf(tree, 'core').flatMap(nameOffences),
  ...filesOf(tree, 'core', 'kernels').flatMap((path) => testOffences(path, tree)),
  ...reachesOf(tree).flatMap((reach) => [
    ...chapterOffences(reach).map((found): Offence => ({ file: reach.from, rule: 'chapters of core', found })),
    ...entranceOffences(reach).map((found): Offence => ({ file: reach.from, rule: 'core by its index', found })),
  ]),
]
