import type { RuleName } from './offence'
import type { SourceTree } from './sourceTree'

/** An offence, the file that must be named for it, what is written there, and the tree in which it stands. */
export type Plant = { rule: RuleName; at: string; text: string; files: SourceTree }

const plant = (rule: RuleName, at: string, text: string, others: SourceTree = {}): Plant => ({
  rule,
  at,
  text,
  files: { ...others, [at]: text },
})

const bond = { 'src/calculators/fixed-bond/index.ts': '' }
const twoOnTheMenu = {
  ...bond,
  'src/calculators/carry/index.ts': '',
  'src/calculators/index.ts': `import('./fixed-bond'); import('./carry')`,
}
const chart = { 'src/ui/charts/index.ts': '' }
const catching = 'try { answer() } catch (error) { if (!(error instanceof DomainError)) throw error }'

const twice = (sheet: string) => `@import './sheet.css'; @import '${sheet}'; @import '${sheet}'`

export const plants: readonly Plant[] = [
  plant('direction of dependence', 'src/core/fixed/bond.ts', `import { field } from '../../form'`, {
    'src/form/index.ts': '',
  }),
  plant('direction of dependence', 'src/core/fixed/bond.ts', `import type { Field } from '../../form'`, {
    'src/form/index.ts': '',
  }),
  plant('direction of dependence', 'src/form/field.ts', `export * from '../ui/App'`, { 'src/ui/App.tsx': '' }),
  plant('direction of dependence', 'src/market/quote.ts', `await import('../state/desk')`, { 'src/state/desk.ts': '' }),
  plant('direction of dependence', 'src/lessons/first.ts', `let x: import('../core').Bond`, {
    'src/core/index.ts': '',
  }),
  plant('direction of dependence', 'src/market/run.ts', `import.meta.glob('../calculators/*/index.ts')`, bond),
  plant('direction of dependence', 'src/core/fixed/bond.ts', `new URL('../../ui/App.tsx', import.meta.url)`, {
    'src/ui/App.tsx': '',
  }),
  plant('direction of dependence', 'src/state/desk.ts', `import { type Bond } from '../core'`, {
    'src/core/index.ts': '',
  }),
  plant('direction of dependence', 'src/calculators/index.ts', `import('./fixed-bond/Panel')`, {
    'src/calculators/fixed-bond/Panel.tsx': '',
  }),
  plant('direction of dependence', 'src/vocabulary/terms.ts', `import type { DeskField } from '../desk/fields'`, {
    'src/desk/fields.ts': '',
  }),
  plant('direction of dependence', 'src/vocabulary/curve/facts.ts', `import { bond } from '../../core'`, {
    'src/core/index.ts': '',
  }),
  plant('packages of the layer', 'src/form/field.ts', `import { z } from 'valibot'`),
  plant('packages of the layer', 'src/core/fixed/bond.ts', `import { readFileSync } from 'node:fs'`),
  plant('packages of the layer', 'src/calculators/Shared.tsx', `import { memo } from 'react'`),
  plant('packages of the layer', 'src/market/quote.ts', `import './quote.css'`, { 'src/market/quote.css': '' }),
  plant('one library of series', 'src/market/readers/rows.ts', `import { get } from 'idb-keyval'`),
  plant('one library of series', 'src/state/store.ts', `const base = indexedDB.open('desk')`),
  plant('one Decimal', 'src/core/fixed/bond.ts', `import type { Decimal } from 'decimal.js'`),
  plant('chapters of core', 'src/core/number/lots.ts', `import { bond } from '../fixed/bond'`, {
    'src/core/fixed/bond.ts': '',
  }),
  plant('chapters of core', 'src/core/time/days.ts', `import type { Contract } from '../contract/contract'`, {
    'src/core/contract/contract.ts': '',
  }),
  plant('chapters of core', 'src/core/fixed/bond.ts', `import { decimal } from '..'`, { 'src/core/index.ts': '' }),
  plant('chapters of core', 'src/core/bond.ts', ''),
  plant('chapters of core', 'src/core/lottery/odds.ts', ''),
  plant('chapters of core', 'src/core/roll/rollTrade.ts', ''),
  plant('chapters of core', 'src/core/mistakes/mistakeOfSign.ts', ''),
  plant('core by its index', 'src/form/field.ts', `import { bond } from '../core/fixed/bond'`, {
    'src/core/fixed/bond.ts': '',
  }),
  plant(
    'core by its index',
    'src/calculators/fixed-bond/index.ts',
    `import type { Bond } from '../../core/fixed/bond'`,
    {
      'src/core/fixed/bond.ts': '',
    },
  ),
  plant('a test for each file of core', 'src/core/fixed/value.ts', `export function value() { return 1 }`),
  plant('a test for each file of core', 'src/core/fixed/value.ts', `export const value = () => 1`, {
    'tests/core/value.test.ts': '',
  }),
  plant('a test for each file of core', 'src/kernels/paths.ts', `export const paths = () => 1`),
  plant('a test for each file of core', 'src/core/number/fault.ts', `export class Fault { constructor() {} }`),
  plant('calculators apart', 'src/calculators/carry/index.ts', `import '../fixed-bond'`, twoOnTheMenu),
  plant('calculators apart', 'src/calculators/terms.ts', `import './fixed-bond'`, bond),
  plant('calculators apart', 'src/calculators/carry/Panel.tsx', `import '../fixed-bond'`, twoOnTheMenu),
  plant('charts behind import()', 'src/ui/Panel.tsx', `import { Chart } from './charts'`, chart),
  plant('charts behind import()', 'src/ui/Panel.tsx', `import { Line } from 'recharts'`),
  plant(
    'charts behind import()',
    'src/main.tsx',
    `import './ui/app.css'; import.meta.glob('./ui/charts/*.ts', { eager: true })`,
    chart,
  ),
  plant('imports that lead somewhere', 'src/core/fixed/bond.ts', `import './nowhere'`),
  plant(
    'imports that lead somewhere',
    'src/ui/App.tsx',
    'const open = (id: string) => part(() => import(`./${id}.ts`))',
  ),
  plant('lines broken by the formatter alone', 'src/form/field.ts', `const field = { ...{ id, name }, unit }`),
  plant('lines broken by the formatter alone', 'src/form/field.ts', `const all = [...['id', 'name'], unit]`),
  plant('lines broken by the formatter alone', 'src/ui/Row.tsx', `const row = <Row {...{ id, name }} />`),
  plant('no binary numbers', 'src/core/fixed/bond.ts', `Number(text)`),
  plant('no binary numbers', 'src/form/field.ts', `texts.map(Number)`),
  plant('no binary numbers', 'src/ui/Slider.tsx', `Number.parseFloat(text)`),
  plant('no binary numbers', 'src/core/fixed/bond.ts', `parseFloat(text)`),
  plant('no binary numbers', 'src/market/quote.ts', `parseInt(text, 10)`),
  plant('no binary numbers', 'src/market/quote.ts', `JSON.parse(text)`),
  plant('no binary numbers', 'src/calculators/fixed-bond/chart.ts', `x?.toNumber()`),
  plant('no binary numbers', 'src/ui/charts/lines.ts', `points.map((point) => point['toNumber']())`),
  plant('no binary numbers', 'src/ui/Slider.tsx', `event.currentTarget.valueAsNumber`),
  plant('no binary numbers', 'src/state/desk.ts', `+text`),
  plant('no binary numbers', 'src/workers/kernelNumbers.ts', `const usd = new Float64Array(lots)`),
  plant('no binary numbers', 'src/core/fixed/bond.ts', `const usd = Float64Array.from(prices)`),
  plant('a core without clock or chance', 'src/core/fixed/bond.ts', `const now = new Date()`),
  plant('a core without clock or chance', 'src/core/fixed/bond.ts', `Date.now()`),
  plant('a core without clock or chance', 'src/core/fixed/bond.ts', `performance.now()`),
  plant('a core without clock or chance', 'src/core/fixed/bond.ts', `Math.random()`),
  plant('a core without clock or chance', 'src/core/fixed/bond.ts', `globalThis.crypto.randomUUID()`),
  plant('a core without clock or chance', 'src/core/fixed/bond.ts', `let last: string | null = null`),
  plant('a core without clock or chance', 'src/kernels/curves.ts', `const draw = () => Math.random()`),
  plant('no arithmetic outside core', 'src/calculators/fixed-bond/index.ts', `const total = coins + fees`),
  plant('no arithmetic outside core', 'src/calculators/fixed-bond/index.ts', `total *= 2`),
  plant('no arithmetic outside core', 'src/calculators/fixed-bond/index.ts', `rows++`),
  plant('no arithmetic outside core', 'src/calculators/fixed-bond/index.ts', `const loss = -profit`),
  plant('no arithmetic outside core', 'src/calculators/fixed-bond/index.ts', `Math.floor(lots)`),
  plant('no arithmetic outside core', 'src/calculators/fixed-bond/index.ts', `spotPrice.times(coins)`),
  plant('no arithmetic outside core', 'src/calculators/fixed-bond/Panel.tsx', `const element = <b>{coins.div(2)}</b>`),
  plant('no arithmetic outside core', 'src/calculators/fixed-bond/index.ts', `const size = pnl.abs()`),
  plant('no arithmetic outside core', 'src/ui/Sheet.tsx', `rate.times(100).toFixed(2)`),
  plant('DomainError caught once', 'src/form/readDraft.ts', catching),
  plant('DomainError caught once', 'src/calculators/second.ts', catching, {
    'src/calculators/first.ts': catching,
    ...bond,
  }),
  plant('DomainError caught once', 'src', '', bond),
  plant('DomainError caught once', 'src/calculators/first.ts', `error.name === 'DomainError'`),
  plant('on the menu once', 'src/calculators/index.ts', '', bond),
  plant('on the menu once', 'src/calculators/index.ts', `import './fixed-bond'; import('./fixed-bond')`, bond),
  {
    rule: 'names',
    at: 'src/calculators/fixedBond',
    text: 'a folder',
    files: {
      ...bond,
      'src/calculators/fixedBond/index.ts': '',
      'src/calculators/index.ts': `import('./fixed-bond'); import('./fixedBond')`,
    },
  },
  plant('one way in which state changes', 'src/ui/App.tsx', `store.setState({ desk: {} })`),
  plant('one way in which state changes', 'src/ui/desk/Bar.tsx', `useDraftStore().setState(desk)`),
  plant('names', 'src/core/number/stringUtils.ts', ''),
  plant('names', 'tests/core/helpers.ts', ''),
  plant('names', 'src/core/fixed/Bond.ts', ''),
  plant('names', 'src/ui/app.tsx', ''),
  plant('names', 'src/lib/bond.ts', ''),
  plant('names', 'src/bond.ts', ''),
  plant('plain English', 'src/core/fixed/figures.ts', `/** Of the short future [coin]. */`),
  plant('plain English', 'src/core/fixed/figures.ts', `// Reckoned from dollars.`),
  plant('plain English', 'tests/core/fixed/bond.test.ts', `/**\n * Of a long.\n */`),
  plant('tests mirror src', 'tests/market/quote.test.ts', '', { 'src/core/fixed/bond.ts': '' }),
  plant('fetched by the loader', 'src/ui/Save.tsx', `const save = async () => (await import('react')).version`),
  plant('fetched by the loader', 'src/ui/Save.tsx', `const save = lazy(() => import('react'))`),
  plant('fetched by the loader', 'src/ui/Save.tsx', `import('react').then(part)`),
  plant('fetched by the loader', 'src/main.tsx', `import './ui/app.css'; void import('react')`),
  plant('nothing from elsewhere', 'src/ui/App.tsx', `const font = 'https://fonts.example/inter.woff2'`),
  plant('nothing from elsewhere', 'src/ui/App.tsx', `const image = <img src="//cdn.example/x.png" />`),
  plant('nothing from elsewhere', 'src/state/desk.ts', 'const feed = `wss://${host}/quotes`'),
  plant(
    'nothing from elsewhere',
    'src/ui/app.css',
    `@import './sheet.css'; @font-face { src: url("https://fonts.example/inter.woff2") }`,
  ),
  plant('nothing from elsewhere', 'index.html', `<script src="https://cdn.example/x.js"></script>`),
  plant('nothing from elsewhere', 'package-lock.json', `"resolved": "https://registry.example/x.tgz"`),
  plant('sheets in one order', 'src/ui/panel/panel.css', ''),
  plant('sheets in one order', 'src/ui/panel/panel.css', '', { 'src/ui/app.css': twice('./panel/panel.css') }),
  plant('sheets in one order', 'src/ui/panel/Panel.tsx', `import './panel.css'`, {
    'src/ui/panel/panel.css': '',
    'src/ui/app.css': `@import './sheet.css'; @import './panel/panel.css'`,
  }),
  plant('no unused classes', 'src/ui/app.css', `@import './sheet.css'; .desk { } .desk__link:hover { }`, {
    'src/ui/App.tsx': 'const name = `panel__${place} desk`',
  }),
  plant('no hidden failure', 'src/state/desk.ts', 'const rows = count || 0'),
  plant('no hidden failure', 'src/ui/App.tsx', 'try { open() } catch { /* it may fail */ }'),
  plant('no hidden failure', 'tests/core/fixed/bond.test.ts', 'const price = parseFloat(text)', {
    'src/core/fixed/bond.ts': '',
  }),
]
