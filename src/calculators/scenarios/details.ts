import { symmetricGrid, type ShockGrid, type ShockedBond } from '../../core'
import { shockSurface } from '../../kernels/shockSurface'
import { tiersOfDesk } from '../../desk/tieredMargin'
import type { HeatMap, Surface } from '../details'
import { tiersListing } from '../tiersListing'
import type { Scenario } from './scenario'
import type { words } from './words.en'

type Word = keyof typeof words

/** Even, so that today is the centre: of the cells, and of the table behind them. */
const steps = { cells: 100, table: 12 }

const axes = { x: 'basisShockRate', y: 'spotShockRate' } as const

/** What may be looked at, each under its name in core. */
const figures = [
  { value: 'shockedChangeUsd', name: 'figure.change', figure: 'changeUsd' },
  { value: 'spareMarginCoin', name: 'figure.spare', figure: 'spareCoin' },
  { value: 'shockedPnlCoin', name: 'figure.pnl', figure: 'pnlCoin' },
  { value: 'shockedValueUsd', name: 'figure.value', figure: 'valueUsd' },
  { value: 'marginLeftCoin', name: 'figure.left', figure: 'marginLeftCoin' },
] as const

/** A figure over spot shocks, down, and basis shocks, across. */
function tableOf(grid: ShockGrid, { value, figure }: (typeof figures)[number]): HeatMap<Word> {
  const { spotShocks, basisShocks, cells } = grid
  const figureOf = (cell: ShockedBond) => cell[figure]
  return {
    kind: 'heat map',
    ...axes,
    value,
    columns: basisShocks,
    rows: spotShocks.map((y, row) => ({ y, values: (cells[row] ?? []).map(figureOf) })),
    note: figure === 'spareCoin' ? 'note.spare' : 'note.grid',
  }
}

function gridOf(scenario: Scenario): Surface<Word> {
  const { values, position, at } = scenario
  const { spotRangeRate, basisRangeRate, spotShockRate, basisShockRate } = values
  const rows = symmetricGrid({ range: spotRangeRate, steps: steps.cells })
  const columns = symmetricGrid({ range: basisRangeRate, steps: steps.cells })
  let grid: ShockGrid | null = null
  const surface = shockSurface({ ...position, spotShocks: rows, basisShocks: columns })
  return {
    kind: 'surface',
    ...axes,
    rows,
    columns,
    figures: figures.map(({ value, name, figure }) => ({ value, name, cells: surface[figure] })),
    exact: ({ row, column }) => {
      const [spotShock, basisShock] = [rows[row], columns[column]]
      if (spotShock === undefined || basisShock === undefined) return []
      const cell = at({ spotShock, basisShock })
      return figures.map(({ figure }) => cell[figure])
    },
    border: { name: 'mark.call', values: surface.callBasisShock },
    typed: { x: basisShockRate, y: spotShockRate, fields: { x: 'basisShockRate', y: 'spotShockRate' } },
    slider: 'margin',
    // Built once, when the first is read.
    table: (place) => tableOf((grid ??= scenario.gridOf(steps.table)), figures[place] ?? figures[0]),
    note: 'note.surface',
  }
}

const tiersOf = ({ values, taken }: Scenario) => tiersListing({ ...values, ...tiersOfDesk(values), tier: taken.tier })

export const details = { 'detail.grid': gridOf, 'detail.tiers': tiersOf }
