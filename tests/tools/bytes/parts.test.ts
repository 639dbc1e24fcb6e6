import { expect, test } from 'vitest'
import { partOf, type UngroupedFile } from './parts'

const file = (fileName: string, rest: Partial<UngroupedFile> = {}): UngroupedFile => ({
  fileName,
  isEntry: false,
  imports: [],
  moduleIds: [fileName],
  facadeModuleId: null,
  ...rest,
})
const late = (fileName: string, imports: readonly string[] = []) =>
  file(fileName, { facadeModuleId: fileName, imports })

const files = [
  file('main', { isEntry: true, imports: ['react', 'react-dom', 'store'] }),
  file('react'),
  file('react-dom'),
  file('store', { imports: ['decimal'] }),
  file('decimal'),
  late('bond', ['store', 'purchase', 'path']),
  file('purchase', { imports: ['lots'] }),
  file('lots'),
  file('path'),
  late('roll', ['purchase', 'schedule']),
  late('risk', ['schedule']),
  file('schedule'),
  late('drawings', ['lines', 'ticks', 'react']),
  late('wedge', ['lines']),
  late('frame', ['lines', 'library']),
  file('lines'),
  file('ticks'),
  file('library'),
  late('words', ['react', 'path']),
  late('glossary', ['entries']),
  late('second', ['store', 'schedule', 'entries', 'terms']),
  file('entries'),
  file('terms'),
]
const build = { files, drawings: ['drawings'], afterwards: ['second'], library: ['react', 'react-dom'] }
const part = partOf({ ...build, panels: ['bond', 'roll', 'risk'] })
const inPart = (wanted: ReturnType<typeof part>) =>
  files.flatMap(({ moduleIds }) => moduleIds).filter((id) => part(id) === wanted)

test('the base is what the page needs, and what the opening panel needs together with another', () => {
  expect(inPart('base')).toEqual(['main', 'store', 'decimal', 'purchase', 'lots'])
})

test('what draws the page is a file of its own', () => {
  expect(inPart('library')).toEqual(['react', 'react-dom'])
})

test('what the opening panel needs alone is one file, whatever else is fetched late with a piece of it', () => {
  expect(inPart('opening')).toEqual(['bond', 'path'])
})

test('what another panel needs, or only panels that the page does not open with, is left to the bundler', () => {
  expect(inPart(null)).toEqual(['roll', 'risk', 'wedge', 'frame', 'library', 'words', 'glossary'])
})

test('the charts are what every panel fetches as such, and not what comes once somebody looks at one', () => {
  expect(inPart('charts')).toEqual(['drawings', 'lines', 'ticks'])
})

test('what every page fetches after its first view is one file, and what a panel needs of it another', () => {
  expect(inPart('afterwards')).toEqual(['second', 'entries', 'terms'])
  expect(inPart('shared')).toEqual(['schedule'])
})

test('what comes with some panels takes nothing along that every page fetches after its first view', () => {
  const withLead = partOf({
    ...build,
    files: [...files, late('lead', ['store', 'entries'])],
    panels: ['bond', 'roll', 'risk'],
    leads: ['lead'],
  })
  expect(files.flatMap(({ moduleIds }) => moduleIds).filter((id) => withLead(id) === 'shared')).toEqual([
    'schedule',
    'entries',
  ])
})

test('one more panel that needs nothing of its own moves nothing', () => {
  const more = partOf({
    ...build,
    files: [...files, late('empty', ['store'])],
    panels: ['bond', 'roll', 'risk', 'empty'],
  })
  const ids = files.flatMap(({ moduleIds }) => moduleIds)
  expect(ids.map(more)).toEqual(ids.map(part))
})
