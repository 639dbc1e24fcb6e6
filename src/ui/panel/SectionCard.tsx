import { memo, type ReactNode } from 'react'
import type { Section } from '../../calculators/answer'
import type { Term } from '../../vocabulary/terms'
import { TermLabel } from '../glossary/TermLabel'
import { Figure } from './Figure'
import { useSay } from './wording'

/** A block of figures with the panel's questions that drive them. */
export function SectionCard({ section, children }: { section: Section<string>; children?: ReactNode }) {
  const say = useSay()
  return (
    <section className="card">
      <h2 className="card__title">{say(section.title)}</h2>
      {children}
      <dl className="figures">
        {section.terms.map((term) => (
          <FigureRow key={term} term={term} />
        ))}
        {section.total !== undefined && <FigureRow term={section.total} total />}
      </dl>
      {section.note !== undefined && <p className="card__note">{say(section.note)}</p>}
    </section>
  )
}

const FigureRow = memo(function FigureRow({ term, total = false }: { term: Term; total?: boolean }) {
  return (
    <div className={total ? 'figures__row figures__row--total' : 'figures__row'}>
      <dt>
        <TermLabel term={term} />
      </dt>
      <dd>
        <Figure term={term} />
      </dd>
    </div>
  )
})
