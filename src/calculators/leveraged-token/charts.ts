import type { TokenRow } from '../../core'
import type { Chart, ChartPoint } from '../chart'
import type { Token } from './token'
import type { words } from './words.en'

type Word = keyof typeof words
type Rows = readonly TokenRow[]

/** The same dollars in the index, in the token, in its opposite, and in the multiple that neither achieves. */
export const chartsOf = ({ long, short }: Token): readonly Chart<Word>[] => [
  {
    title: 'chart.path',
    x: 'tokenDay',
    scale: 'linear',
    y: 'usd',
    series: [
      { label: 'series.token', tone: 'futures', expression: 'longTokenUsd' },
      { label: 'series.opposite', tone: 'warning', expression: 'shortTokenUsd' },
      { label: 'series.index', tone: 'coin', expression: 'tokenFundUsd * tokenPrice / firstPrice' },
      { label: 'series.naive', tone: 'other', dashed: true, expression: naive },
    ],
    points: () => pointsOf(long.rows, short.rows),
    marks: [{ label: 'mark.fund', at: 'tokenFundUsd', axis: 'y' }],
  },
]

const naive = 'tokenFundUsd * (1 + tokenLeverage * (tokenPrice / firstPrice - 1))'

/** As far as the longer of the two goes: after a liquidation the other one goes on. */
function pointsOf(long: Rows, short: Rows): readonly ChartPoint[] {
  const days = long.length >= short.length ? long : short
  return days.map(({ day, price, indexUsd }, index) => {
    const [token, opposite] = [long[index], short[index]]
    return {
      x: day,
      values: [token?.valueUsd ?? null, opposite?.valueUsd ?? null, indexUsd, token?.naiveUsd ?? null],
      given: {
        tokenPrice: price,
        longTokenUsd: token?.valueUsd ?? null,
        shortTokenUsd: opposite?.valueUsd ?? null,
        ...(token === undefined ? { tokenLeverage: null } : {}),
      },
    }
  })
}
