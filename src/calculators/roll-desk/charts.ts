import type { Chart } from '../chart'
import { farPriceChart, fundingChart } from './horizonCharts'
import type { Position } from './position'
import { yieldChart } from './yieldChart'
import type { words } from './words.en'

type Word = keyof typeof words

/** The charts of the panel: the roll's yield first, then the alternatives over what decides between them. */
export function chartsOf(position: Position): readonly Chart<Word>[] {
  const { values, shown } = position
  const isShort = values.side === 'short'
  return [
    ...(shown === null ? [] : [yieldChart(position, shown)]),
    ...(shown !== null && isShort ? [farPriceChart(position, shown)] : []),
    ...(isShort ? [fundingChart(position)] : []),
  ]
}
