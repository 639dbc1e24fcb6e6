import { decimal, leverageLadder, logGrid } from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { Chart } from '../chart'
import { liquidationByLeverage } from './formulas'
import type { Position } from './position'
import type { words } from './words.en'

type Word = keyof typeof words

const stretch = { from: decimal('1.1'), to: decimal('100') }
const steps = 96

/** The price that ends the short over its leverage. */
export function chartsOf(position: Position): readonly Chart<Word>[] {
  const { values, bond } = position
  return [
    {
      title: 'chart.ends',
      x: 'leverage',
      scale: 'log',
      y: 'usd',
      yScale: 'log',
      series: [
        { label: 'series.liquidation', tone: 'warning', expression: liquidationByLeverage(position) },
        { label: 'series.future', tone: 'futures', expression: 'futuresPrice' },
      ],
      points: () =>
        leverageLadder({
          ...{ contract: contractOfDesk(values), contracts: bond.contracts, entryPrice: bond.futuresExecutionPrice },
          ...{ maintenanceMarginRate: values.maintenanceMarginRate, maintenanceOn: values.maintenanceOn },
          leverages: logGrid({ ...stretch, steps }),
        }).map(({ leverage: x, liquidationPrice }) => ({ x, values: [liquidationPrice, values.futuresPrice] })),
      marks: [{ label: 'mark.posted', at: 'leverage' }],
    },
  ]
}
