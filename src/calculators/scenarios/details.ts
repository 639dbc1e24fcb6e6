import type { ShockedBond } from '../../core'
import type { HeatMap } from '../details'
import type { Scenario } from './scenario'
import type { words } from './words.en'

type Word = keyof typeof words
type Shown = {
  value: HeatMap<Word>['value']
  figure: 'changeUsd' | 'valueUsd' | 'pnlCoin' | 'marginLeftCoin' | 'spareCoin'
}

/** Even, so that today is the centre of thirteen by thirteen. */
const steps = 12

/** One figure of the grid, spot shocks down and basis shocks across. */
const mapOf =
  ({ value, figure }: Shown) =>
  ({ gridOf }: Scenario): HeatMap<Word> => {
    const { spotShocks, basisShocks, cells } = gridOf(steps)
    const figureOf = (cell: ShockedBond) => cell[figure]
    return {
      ...{ kind: 'heat map', x: 'basisShockRate', y: 'spotShockRate', value, columns: basisShocks },
      rows: spotShocks.map((y, row) => ({ y, values: (cells[row] ?? []).map(figureOf) })),
      note: figure === 'spareCoin' ? 'note.spare' : 'note.grid',
    }
  }

export const details = {
  'detail.change': mapOf({ value: 'shockedChangeUsd', figure: 'changeUsd' }),
  'detail.spare': mapOf({ value: 'spareMarginCoin', figure: 'spareCoin' }),
  'detail.pnl': mapOf({ value: 'shockedPnlCoin', figure: 'pnlCoin' }),
  'detail.value': mapOf({ value: 'shockedValueUsd', figure: 'valueUsd' }),
  'detail.left': mapOf({ value: 'marginLeftCoin', figure: 'marginLeftCoin' }),
}
