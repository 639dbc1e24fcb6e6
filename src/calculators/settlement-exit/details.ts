import type { SimulatedSpread } from '../../kernels/settlementShortfall'
import { settlementShortfall } from '../../kernels/settlementShortfall'
import type { Listing } from '../details'
import type { Exit } from './exit'
import type { words } from './words.en'

type Word = keyof typeof words

const paths = 10_000

/** The closed form beside simulated prices. */
const simulatedOf = ({ terms, values, exit }: Exit): Listing<Word> => {
  const { sliced, end, delayed } = settlementShortfall({ ...terms, seed: values.simulationSeed, paths })
  const figures = ({ rate, errorRate }: SimulatedSpread) => [rate, errorRate]
  return {
    kind: 'listing',
    columns: [
      { label: 'column.closed', term: 'closedFormRate' },
      { label: 'column.simulated', term: 'simulatedExitRate' },
      { label: 'column.error', term: 'simulatedErrorRate' },
    ],
    rows: [
      {
        word: 'row.sliced',
        values: [exit.sliced.rate, ...figures(sliced)],
        formulas: ['slicedExitRate', null, null],
      },
      { word: 'row.end', values: [exit.end.rate, ...figures(end)], formulas: ['endExitRate', null, null] },
      {
        word: 'row.delayed',
        values: [exit.delayed.rate, ...figures(delayed)],
        formulas: ['delayedExitRate', null, null],
      },
    ],
    note: 'note.simulated',
  }
}

export const details = { 'detail.simulated': simulatedOf }
