import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = resolve('src/vocabulary')
const themes = readdirSync(root, { withFileTypes: true }).flatMap((found) => (found.isDirectory() ? [found.name] : []))
/** A theme of one file has none of the others. */
const inEveryTheme = (file: string) => themes.map((theme) => join(root, theme, file)).filter((path) => existsSync(path))
const wholes = ['letters.ts', 'glossary.ts', 'glossary.zh.ts', 'themes.ts'].map((file) => join(root, file))

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts'],
  types: [],
}
const host = ts.createCompilerHost(options)
const parsed = new Map<string, ts.SourceFile | undefined>()

/** The files of the vocabulary that do not compile where some of them have another text. */
function faulty(changes: ReadonlyMap<string, string>): string[] {
  const sourceOf: ts.CompilerHost['getSourceFile'] = (path, language) => {
    const text = changes.get(resolve(path))
    if (text !== undefined) return ts.createSourceFile(path, text, language)
    if (!parsed.has(path)) parsed.set(path, host.getSourceFile(path, language))
    return parsed.get(path)
  }
  const rootNames = [...wholes, ...inEveryTheme('labels.zh.ts')]
  const program = ts.createProgram({ rootNames, options, host: { ...host, getSourceFile: sourceOf } })
  return [...new Set(program.getSemanticDiagnostics().map(({ file }) => resolve(file?.fileName ?? '')))]
}

const firstEntry = /(?<=^export const \w+ = \{\n) {2}\w+: (\{\n( {4}.*\n)+ {2}\}|.*),\n/m

/** The files of all themes, without the first quantity, label or entry of each. */
const shortened = (files: readonly string[]): Map<string, string> =>
  new Map(
    files.flatMap(inEveryTheme).map((path) => {
      const text = readFileSync(path, 'utf8')
      expect(text, path).toMatch(firstEntry)
      return [path, text.replace(firstEntry, '')]
    }),
  )

it('the vocabulary compiles as it stands', () => {
  expect(faulty(new Map())).toEqual([])
})

it.each([[['labels.en.ts']], [['letters.ts', 'labels.zh.ts', 'glossary.ts', 'glossary.zh.ts']]])(
  'no theme compiles whose %j lack one of their words',
  (files) => {
    const changes = shortened(files)
    expect(faulty(changes)).toEqual(expect.arrayContaining([...changes.keys()]))
  },
)
