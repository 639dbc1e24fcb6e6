import type { ReactNode } from 'react'
import type { Section } from '../../calculators/answer'
import { useAfterwards } from '../loading/afterwards'
import { FigureList } from './FigureList'
import { useSay } from './wording'

/** A block of figures with the panel's questions that drive them. */
export function SectionCard({ section, children }: { section: Section<string>; children?: ReactNode }) {
  const say = useSay()
  const there = useAfterwards()
  return (
    <section className="card">
      <h2 className="card__title">{say(section.title)}</h2>
      {there !== null && <there.CopyTicket {...section} />}
      {children}
      <FigureList section={section} />
    </section>
  )
}
