import type { Answer } from '../../calculators/answer'
import type { View } from '../app/view'
import { FieldGroupsIn } from './FieldGroupView'
import { SectionCard } from './SectionCard'
import { TableView } from './TableView'
import { useSay } from './wording'

/** Sections and tables of an answer, in the order of their titles, each with the questions that drive it. */
export function Blocks({ titles, answer, view }: { titles: readonly string[]; answer: Answer<string>; view: View }) {
  return titles.map((title) => <Block key={title} title={title} answer={answer} view={view} />)
}

function Block({ title, answer, view }: { title: string; answer: Answer<string>; view: View }) {
  const say = useSay()
  const section = answer.sections.find((one) => one.title === title)
  const table = answer.tables.find((one) => one.title === title)
  if (section !== undefined)
    return (
      <SectionCard section={section} quantities={answer.quantities}>
        <FieldGroupsIn title={title} view={view} />
      </SectionCard>
    )
  // What these values do not have is not drawn.
  if (table === undefined) return null
  return (
    <section className="card">
      <h2 className="card__title">{say(title)}</h2>
      <FieldGroupsIn title={title} view={view} />
      <TableView table={table} quantities={answer.quantities} />
    </section>
  )
}
