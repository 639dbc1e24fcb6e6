import { part } from '../loading/part'

/** The chart library: one for all panels. */
export const chartModule = part(() => import('../charts'))

// Asked for at once, beside the first drawing of the page. A failure is told where the charts are missing.
chartModule.fetch().catch(() => undefined)
