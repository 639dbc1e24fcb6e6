import { chartModule } from '../panel/chartModule'

/** Fetches what the first view does not show once the charts are there, or are known not to come: they go first. */
export const afterCharts = async <T>(load: () => Promise<T>): Promise<T> => {
  await chartModule.fetch().catch(() => undefined)
  return load()
}
