import type { Term } from '../../vocabulary/terms'
import { TermLabel } from '../glossary/TermLabel'
import { Figure, useTabStop } from './Figure'

/** Figures beside each other, each above its name. */
export function Strip({ terms }: { terms: readonly Term[] }) {
  const stop = useTabStop(terms)
  return (
    <dl className="strip">
      {terms.map((term) => (
        <div key={term} className="strip__cell">
          <dt>
            <TermLabel term={term} />
          </dt>
          <dd>
            <Figure term={term} brief stop={term === stop} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
