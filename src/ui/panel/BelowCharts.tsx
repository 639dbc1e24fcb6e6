import type { Term } from '../../vocabulary/terms'
import type { View } from '../app/view'
import { Boundary } from '../faults/Boundary'
import { Blocks } from './Blocks'
import { DetailsCard } from './DetailsCard'
import { usePieces } from './usePieces'

type BelowChartsProps = { view: View; opened: { term: Term; count: number } | null }

/** What a panel has under its charts: its details, and the blocks that are read last. */
export default function BelowCharts({ view, opened }: BelowChartsProps) {
  const { below } = view.calculator.layout
  const pieces = usePieces(below.length)
  return (
    <>
      <Boundary panel={view.id} view={view}>
        <DetailsCard view={view} opened={opened} />
      </Boundary>
      <div className="cards" aria-busy={pieces < below.length}>
        <Blocks titles={below.slice(0, pieces)} view={view} />
      </div>
    </>
  )
}
