import type { ReactNode } from 'react'
import type { Section } from '../../calculators/answer'
import { FigureList } from './FigureList'
import { useSay } from './wording'

/** A block of figures with the panel's questions that drive them. */
export function SectionCard({ section, children }: { section: Section<string>; children?: ReactNode }) {
  const say = useSay()
  return (
    <section className="card">
      <h2 className="card__title">{say(section.title)}</h2>
      {children}
      <FigureList section={section} />
    </section>
  )
}
