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
  const drawn = below.slice(0, pieces)
  return (
    <>
      <Boundary panel={view.id} view={view}>
        <DetailsCard view={view} opened={opened} />
      </Boundary>
      <div className="cards" aria-busy={pieces < below.length}>
        {halvesOf(below).map((titles) => (
          <div key={titles.join()} className="stack">
            <Blocks titles={titles.filter((title) => drawn.includes(title))} view={view} />
          </div>
        ))}
      </div>
    </>
  )
}

/** The blocks of one stack and of the one beside it. */
function halvesOf(titles: readonly string[]): (readonly string[])[] {
  const middle = Math.ceil(titles.length / 2)
  return [titles.slice(0, middle), titles.slice(middle)].filter((half) => half.length > 0)
}
