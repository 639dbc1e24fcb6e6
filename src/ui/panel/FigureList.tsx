import { memo } from 'react'
import type { Section } from '../../calculators/answer'
import type { Term } from '../../vocabulary/terms'
import { TermLabel } from '../glossary/TermLabel'
import { Figure, useTabStop } from './Figure'
import { useSay } from './wording'

/** The figures of a block with its note; `wide`: beside each other, where there is room. */
export function FigureList({ section, wide = false }: { section: Section<string>; wide?: boolean }) {
  const say = useSay()
  const { terms, total } = section
  const stop = useTabStop(total === undefined ? terms : [...terms, total])
  return (
    <>
      <dl className={wide ? 'figures figures--wide' : 'figures'}>
        {terms.map((term) => (
          <FigureRow key={term} term={term} stop={term === stop} />
        ))}
        {total !== undefined && <FigureRow term={total} stop={total === stop} total />}
      </dl>
      {section.note !== undefined && <p className="card__note">{say(section.note)}</p>}
    </>
  )
}

const FigureRow = memo(function FigureRow({
  term,
  stop,
  total = false,
}: {
  term: Term
  stop: boolean
  total?: boolean
}) {
  return (
    <div className={total ? 'figures__row figures__row--total' : 'figures__row'}>
      <dt>
        <TermLabel term={term} />
      </dt>
      <dd>
        <Figure term={term} stop={stop} />
      </dd>
    </div>
  )
})
