import { expect, test } from 'vitest'
import { budgets } from './budgets'
import { byteReport, byteTable, overBudget, partsOf, type Chunk } from './report'

const chunk = (fileName: string, rest: Partial<Chunk> = {}): Chunk => ({
  fileName,
  isEntry: false,
  imports: [],
  moduleIds: [],
  facadeModuleId: null,
  bytes: 0,
  ...rest,
})

const fixedBond = '/x/src/calculators/fixed-bond/index.ts'
const carry = 'C:\\x\\src\\calculators\\carry\\index.ts'

const build = [
  chunk('entry.js', { isEntry: true, imports: ['vendor.js'], bytes: 20_000 }),
  chunk('vendor.js', { imports: ['shared.js'], bytes: 60_000 }),
  chunk('shared.js', { imports: ['vendor.js'], bytes: 1_000 }),
  chunk('bond.js', {
    imports: ['shared.js', 'core.js'],
    moduleIds: [fixedBond],
    bytes: 3_000,
  }),
  chunk('bondPanel.js', { moduleIds: ['/x/src/calculators/fixed-bond/Panel.tsx'], bytes: 2_000 }),
  chunk('carry.js', { imports: ['core.js'], moduleIds: [carry], bytes: 4_500 }),
  chunk('core.js', { moduleIds: ['/x/src/core/bond.ts'], bytes: 5_000 }),
  chunk('bond.zh.js', { moduleIds: ['/x/src/calculators/fixed-bond/words.zh.ts'], bytes: 9_000 }),
  chunk('charts.js', {
    imports: ['vendor.js', 'd3.js'],
    moduleIds: ['/x/src/ui/charts/index.ts', '/x/src/ui/charts/ChartCard.tsx'],
    bytes: 40_000,
  }),
  chunk('d3.js', { bytes: 10_000 }),
  chunk('samplers.js', { moduleIds: ['C:\\x\\src\\calculators\\carry\\charts.ts'], bytes: 700 }),
  chunk('heat.js', { moduleIds: ['/x/src/ui/charts/HeatMapView.tsx'], bytes: 800 }),
  chunk('pointed.js', { moduleIds: ['/x/node_modules/recharts/es6/index.js'], bytes: 70_000 }),
  chunk('wedge.js', { moduleIds: ['/x/src/ui/charts/Wedge.tsx'], bytes: 900 }),
  chunk('temml.js', { bytes: 60_000 }),
]
const panels = [fixedBond, carry]
const report = (chunks: readonly Chunk[] = build) => byteReport({ chunks, panels })
const lineOf = (title: string, chunks = build) => report(chunks).find((line) => line.title === title)

test('initial JavaScript is the entry, all that it imports, and the calculator that the page opens with, its Panel too', () => {
  const initial = lineOf('initial JavaScript')
  const files = ['entry.js', 'vendor.js', 'shared.js', 'bond.js', 'bondPanel.js', 'core.js']
  expect(initial?.parts.map(({ fileName }) => fileName)).toEqual(files)
  expect(initial?.bytes).toBe(91_000)
})

test('with charts, of each panel: the chunks of the charts and its own samplers come on top, once each', () => {
  expect(lineOf('first view with charts: fixed-bond')?.bytes).toBe(141_000)
  expect(lineOf('first view with charts: carry')?.bytes).toBe(140_500 + 700)
})

test('a panel whose module went into another file has its line all the same', () => {
  const merged = [chunk('entry.js', { isEntry: true, moduleIds: [carry], bytes: 7_000 })]
  expect(lineOf('first view with charts: carry', merged)?.bytes).toBe(7_000)
})

test('a panel may have a budget of its own', () => {
  const own = byteReport({ chunks: build, panels, budgets: { ...budgets, panels: { carry: 140_000 } } })
  expect(overBudget(own).map(({ title }) => title)).toEqual(['first view with charts: carry'])
})

test('everything else is listed without a budget', () => {
  const others = report().filter(({ budget }) => budget === null)
  expect(others.map(({ title, bytes }) => ({ title, bytes }))).toEqual([
    { title: 'on first use: bond.zh.js', bytes: 9_000 },
    { title: 'on first use: heat.js', bytes: 800 },
    { title: 'on first use: pointed.js', bytes: 70_000 },
    { title: 'on first use: wedge.js', bytes: 900 },
    { title: 'on first use: temml.js', bytes: 60_000 },
  ])
})

test('charts that the entry imports at once are initial JavaScript', () => {
  const eager = [...build, chunk('main.js', { isEntry: true, imports: ['charts.js'] })]
  expect(overBudget(report(eager)).map(({ title }) => title)).toEqual(['initial JavaScript'])
})

test('a budget is kept at its last byte and broken by the next', () => {
  const of = (bytes: number) =>
    overBudget(byteReport({ chunks: [chunk('entry.js', { isEntry: true, bytes })], panels: [] }))
  expect(of(budgets.opening)).toEqual([])
  expect(of(budgets.opening + 1)).toHaveLength(1)
})

test('the table says the size, the budget and what it is', () => {
  expect(byteTable(report()).split('\n')[0]).toBe(
    `    91.0 of ${(budgets.opening / 1000).toFixed(1)} kB gzip  initial JavaScript`,
  )
})

test('a line can be taken apart, the dearest first', () => {
  const [initial] = report()
  expect(initial && partsOf(initial)).toMatch(/^vendor.js 60.0, entry.js 20.0, core.js 5.0/)
})
