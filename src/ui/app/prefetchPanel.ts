import { menu } from '../../calculators'
import { ListingView } from '../panel/DetailView'
import { isCalculatorId } from './view'

/**
 * Fetches what a panel shows first, while the pointer is on its way to it. A failure is shown where the panel is
 * opened.
 */
export function prefetchPanel(id: string): void {
  if (isCalculatorId(id)) fetchPanel(id).catch(() => undefined)
}

async function fetchPanel(id: keyof typeof menu): Promise<void> {
  const calculator = await menu[id].load()
  const { layout, charts, details } = calculator
  await Promise.all([charts(), ...(layout.lead === undefined ? [] : [details(), ListingView.fetch()])])
}
