import type { SourceTree } from './sourceTree'

/** A small tree in which every layer does what it may, in every way that a rule might mistake for an offence. */
export const legal: SourceTree = {
  'index.html': `<script type="module" src="/src/main.tsx"></script>`,
  'package-lock.json': `{ "node_modules/x": { "version": "1.0.0", "integrity": "sha512-x" } }`,
  'src/main.tsx': `import '@fontsource-variable/inter/wght.css'; import './ui/app.css'; import { App } from './ui/App'`,
  'src/core/number/decimal.ts': `import { Decimal } from 'decimal.js'`,
  'src/core/fixed/figures.ts': `export const rules = ['a', 'b'] as const; export type At = /** Often of use. */ (price: string) => string`,
  'src/core/fixed/bond.ts': `
    import { Decimal } from '../number/decimal'
    import type { At } from './figures'
    const now = (text: string) => new Date(text)
    export const bond = (x: Decimal) => { let y = x; y = y.plus(1); return -1 }`,
  'src/core/number/random.ts': `/** Unlike Math.random() and parseFloat(x) it repeats. @see https://prng.di.unimi.it */ export const random = 1`,
  'src/core/index.ts': `export { bond } from './fixed/bond'`,
  'src/vocabulary/curve/facts.ts': `import type { Decimal } from '../../core'; import { rate } from '../units'`,
  'src/vocabulary/units.ts': '',
  'src/form/field.ts': `import { bond } from '../core'; export const whole = (x: unknown) => Number.isInteger(x)`,
  'src/calculators/terms.ts': `import type { Field } from '../form/field'`,
  'src/calculators/defineCalculator.ts': `if (!(error instanceof DomainError)) throw error`,
  'src/calculators/fixed-bond/index.ts': `
    import { terms } from '../terms'
    import { bond } from '../../core'
    export const loss = { expression: 'coins * spotPrice', at: -1, above: x > y, lots: bond(x).toFixed(2) }`,
  'src/calculators/fixed-bond/Panel.tsx': `import { useState } from 'react'; import { Sheet } from '../../ui/Sheet'`,
  'src/calculators/index.ts': `const menu = { 'fixed-bond': () => import('./fixed-bond') }`,
  'src/market/deribit.ts': `
    import { parse } from 'lossless-json'
    import * as v from 'valibot'
    export const quotes = async () => parse(await (await fetch('https://deribit.example/quotes')).text())`,
  'src/lessons/index.ts': `import { terms } from '../calculators/terms'`,
  'src/workers/ledger.ts': `import { bond } from '../core'; import { quotes } from '../market/deribit'`,
  'src/kernels/curves.ts': `import { bond } from '../core'; export const curves = (x: Decimal) => Float64Array.of(x.toNumber())`,
  'src/workers/curves.ts': `import { curves } from '../kernels/curves'; type Curves = { usd: Float64Array }`,
  'src/state/desk.ts': `
    import type { Field } from '../form/field'
    import { createStore } from 'zustand/vanilla'
    const names = new Set<string>(); names.add('x')`,
  'src/ui/app.css': `@import './sheet.css'; main { background: url(data:image/svg+xml,x) }`,
  'src/ui/sheet.css': '',
  'src/ui/App.tsx': `
    import { bond } from '../core'
    import { desk } from '../state/desk'
    import type { Line } from './charts/lines'
    const charts = part(() => import('./charts/lines'))
    const panels = import.meta.glob(['../calculators/*/Panel.tsx', '!../calculators/x/*'])
    const worker = new Worker(new URL('../workers/ledger.ts', import.meta.url))
    const svg = <svg xmlns="http://www.w3.org/2000/svg" className={'a' + 1} width={Math.floor(w / 2)} />`,
  'src/ui/Sheet.tsx': `export const Sheet = () => <p>{x.abs().toDecimalPlaces(2).toFixed()} (hullbook.example/10e)</p>`,
  'src/ui/Boundary.tsx': `export class Boundary extends Component { retry() { this.setState({ broken: null }) } }`,
  'src/ui/charts/lines.ts': `import { Line } from 'recharts'; import { plotNumber } from './plotNumbers'`,
  'src/ui/charts/plotNumbers.ts': `export const plotNumber = (x: Decimal) => x.toNumber()`,
  'tests/architecture.test.ts': '',
  'tests/core/fixed/bond.test.ts': '',
  'tests/core/roll/bond.test.ts': `const rows = count ?? 0; try { run() } catch { stop() }`,
  'tests/kernels/curves.test.ts': '',
  'tests/calculators/fixed-bond.test.ts': '',
  'tests/ui/Sheet.test.ts': '',
  'tests/tools/bytes/report.test.ts': '',
}
