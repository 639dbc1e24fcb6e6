import type { View } from '../app/view'
import { fetched } from '../loading/fetched'
import { Waiting } from '../loading/Waiting'
import { useDetail } from './useDetail'
import type { Answered } from './lastAnswer'

/** A table of any length. */
export const ListingView = fetched(() => import('../listing/ListingView'))
const SurfaceView = fetched(() => import('../charts/surface/SurfaceView'))
const HeatMapView = fetched(() => import('../charts/HeatMapView'))

/** A listing, a heat map or a surface of an answer, by its title. */
export function DetailView({ view, answered, title }: { view: View; answered: Answered; title: string }) {
  const { detail, failed, retry } = useDetail({ calculator: view.calculator, answered, title })
  if (detail === null) return <Waiting failed={failed} onRetry={retry} />
  if (detail.kind === 'surface') return <SurfaceView view={view} title={title} />
  if (detail.kind === 'heat map') return <HeatMapView title={title} heatMap={detail} />
  return <ListingView key={title} title={title} listing={detail} pages={answered.fromWorker?.listings[title]} />
}
