import { part } from '../loading/part'

/** The chart library: one for all panels. */
export const chartModule = part(() => import('../charts'))
