import type { Chart, ChartPoint } from '../../calculators/chart'
import { addDays } from '../../core'
import { formatTerm } from '../format'

/** Where a point of a chart stands: its quantity, or its date and time. */
export const placeText = ({ x, scale }: Pick<Chart<string>, 'x' | 'scale'>, point: ChartPoint): string =>
  scale === 'time'
    ? addDays({ instant: '1970-01-01T00:00Z', days: point.x }).slice(0, 16).replace('T', ' ')
    : formatTerm(x, point.x)
