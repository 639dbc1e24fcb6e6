import type { ReactNode } from 'react'
import type { Quantities, Section } from '../../calculators/answer'
import type { Term } from '../../vocabulary/terms'
import { TermLabel } from '../glossary/TermLabel'
import { Figure } from './Figure'
import { useSay } from './wording'

/** A block of figures with the panel's questions that drive them. */
export function SectionCard({
  section,
  quantities,
  children,
}: {
  section: Section<string>
  quantities: Quantities
  children?: ReactNode
}) {
  const say = useSay()
  return (
    <section className="card">
      <h2 className="card__title">{say(section.title)}</h2>
      {children}
      <dl className="figures">
        {section.terms.map((term) => (
          <FigureRow key={term} term={term} quantities={quantities} />
        ))}
        {section.total !== undefined && <FigureRow term={section.total} quantities={quantities} total />}
      </dl>
      {section.note !== undefined && <p className="card__note">{say(section.note)}</p>}
    </section>
  )
}

function FigureRow({ term, quantities, total = false }: { term: Term; quantities: Quantities; total?: boolean }) {
  return (
    <div className={total ? 'figures__row figures__row--total' : 'figures__row'}>
      <dt>
        <TermLabel term={term} />
      </dt>
      <dd>
        <Figure term={term} value={quantities[term] ?? null} />
      </dd>
    </div>
  )
}
