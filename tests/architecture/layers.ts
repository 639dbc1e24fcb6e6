import { posix } from 'node:path'

type Layer = {
  imports: readonly LayerName[]
  packages: readonly string[]
  /** Other layers are reached by `import type` only. */
  typesOnly?: true
  styles?: true
}

export const layerNames = [
  'core',
  'kernels',
  'vocabulary',
  'form',
  'desk',
  'calculators',
  'market',
  'lessons',
  'workers',
  'state',
  'ui',
  'main',
] as const
export type LayerName = (typeof layerNames)[number]

const belowState = [
  'core',
  'kernels',
  'vocabulary',
  'form',
  'desk',
  'calculators',
  'market',
  'lessons',
  'workers',
] as const
const screen = ['react', 'react-dom', 'recharts', 'temml', 'mathjs', 'zustand', '@tanstack/react-virtual']
const fonts = ['@fontsource-variable/inter', '@fontsource/noto-sans-math']
const face = { packages: [...screen, ...fonts], styles: true } as const

/** Who may import whom, and which packages: the table of the house. */
export const layers: Readonly<Record<LayerName, Layer>> = {
  core: { imports: [], packages: ['decimal.js'] },
  kernels: { imports: ['core'], packages: ['pure-rand'] },
  vocabulary: { imports: ['core'], packages: [], typesOnly: true },
  form: { imports: ['core'], packages: [] },
  desk: { imports: ['core', 'form', 'vocabulary'], packages: [] },
  calculators: { imports: ['core', 'kernels', 'form', 'desk', 'vocabulary'], packages: [] },
  market: { imports: ['core', 'form'], packages: ['valibot', 'papaparse', 'lossless-json', 'fflate', 'idb-keyval'] },
  lessons: { imports: ['calculators', 'form', 'desk', 'vocabulary'], packages: [] },
  workers: { imports: ['core', 'kernels', 'form', 'desk', 'calculators', 'market'], packages: [] },
  state: { imports: belowState, packages: ['zustand'], typesOnly: true },
  ui: { imports: [...belowState, 'state'], ...face },
  main: { imports: [...belowState, 'state', 'ui'], ...face },
}

/** Folders whose folders are things of their own: a calculator, a lesson. */
export const shelves = ['calculators', 'lessons'] as const

/** The layer that a file of src belongs to, or null where it stands in none. */
/** What the page begins with: the first script, which the build puts into it, and the program. */
const entries = ['src/start.js', 'src/main.tsx']

export function layerOf(path: string): LayerName | null {
  if (entries.includes(path)) return 'main'
  const [top, folder, ...rest] = path.split('/')
  if (top !== 'src' || folder === undefined || rest.length === 0) return null
  if (/^src\/(calculators|lessons)\/[^/]+\/Panel\.tsx$/.test(path)) return 'ui'
  return layerNames.find((name) => name === folder && name !== 'main') ?? null
}

/** `fixed-bond` for src/calculators/fixed-bond/words.en.ts; null for a file that its neighbours share. */
export function thingOf(path: string): string | null {
  const [, shelf, folder] = posix.dirname(path).split('/')
  return shelves.some((name) => name === shelf) ? (folder ?? null) : null
}
