import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** The blocks of TypeScript in the README, as they stand without the indent of the list that holds them. */
const samples = [...readFileSync('README.md', 'utf8').matchAll(/^( *)```ts\n([^]*?)^ *```$/gm)].map(
  ([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
)
/** One entry of a record is no program by itself. */
const isEntry = (sample: string) => /^['\w-]+: /.test(sample)
const asProgram = (sample: string) =>
  isEntry(sample) ? `export const entries = {\n${sample.replaceAll(/^(?=.)/gm, '  ')}}\n` : sample
const calculator = samples.find((sample) => sample.includes('defineCalculator(')) ?? ''
const examples = samples.find((sample) => sample.includes('StatedAnswers<')) ?? ''
const charts = samples.find((sample) => sample.includes('chartsOf =')) ?? ''
const words = samples.find((sample) => sample.includes('withThemes(')) ?? ''
const chineseWords = samples.find((sample) => sample.includes('withLabels(')) ?? ''
const menuEntry = samples.find(isEntry) ?? ''

test('there are samples: a calculator, its charts, examples and words, and its entry in the menu', () => {
  expect(calculator).not.toBe('')
  expect(charts).not.toBe('')
  expect(examples).not.toBe('')
  expect(words).not.toBe('')
  expect(chineseWords).not.toBe('')
  expect(samples.filter(isEntry)).toEqual([menuEntry])
})

test.each(samples.map((sample, index) => ({ sample, place: index + 1 })))(
  'sample $place is written as the formatter writes',
  async ({ sample }) => {
    const options = await resolveConfig('src/main.tsx')
    expect(options).not.toBeNull()
    expect(await format(asProgram(sample), { ...options, parser: 'typescript' })).toBe(asProgram(sample))
  },
)

test('the sample of a calculator compiles where the README puts it, and would be found if it did not', () => {
  const misspelt = calculator.replace('defineCalculator({', 'defineCalculator({ nonsense: 1,')
  const menu = `import type { MenuEntry } from '../menuEntry'
    export const menu = { ${menuEntry.replace("'./basis-rate'", "'./index'")} } satisfies Record<string, MenuEntry>`
  const complaints = complaintsOf({
    'index.ts': calculator,
    'misspelt.ts': misspelt,
    'examples.ts': examples,
    'menu.ts': menu,
    'wordMissing.ts': calculator.replace("'section.basis'", "'section.other'"),
    'menuWithoutGroup.ts': menu.replace(/group: .*/, ''),
    'words.en.ts': words,
    'words.zh.ts': chineseWords,
    'charts.ts': charts,
  })
  expect(complaints['index.ts']).toEqual([])
  expect(complaints['examples.ts']).toEqual([])
  expect(complaints['charts.ts']).toEqual([])
  expect(complaints['words.en.ts']).toEqual([])
  expect(complaints['words.zh.ts']).toEqual([])
  expect(complaints['wordMissing.ts']).not.toEqual([])
  expect(complaints['misspelt.ts']).toHaveLength(1)
  expect(complaints['menu.ts']).toEqual([])
  expect(complaints['menuWithoutGroup.ts']).toHaveLength(1)
})

/** What the compiler says to the files of a calculator's folder, which nobody writes to the disk. */
function complaintsOf(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const folder = resolve('src/calculators/sample-of-the-readme')
  const texts = new Map(Object.entries(files).map(([name, text]) => [resolve(folder, name), text]))
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const onDisk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...onDisk,
    fileExists: (path) => texts.has(resolve(path)) || onDisk.fileExists(path),
    readFile: (path) => texts.get(resolve(path)) ?? onDisk.readFile(path),
    directoryExists: (path) => resolve(path) === folder || onDisk.directoryExists?.(path) === true,
    getSourceFile: (path, ...rest) => {
      const text = texts.get(resolve(path))
      return text === undefined
        ? onDisk.getSourceFile(path, ...rest)
        : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
    },
  }
  const program = ts.createProgram([...texts.keys(), resolve('node_modules/vite/client.d.ts')], options, host)
  return Object.fromEntries(
    Object.keys(files).map((name) => {
      const source = program.getSourceFile(resolve(folder, name))
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return [name, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))]
    }),
  )
}
