import { memo } from 'react'
import type { View } from '../app/view'
import { FieldGroupsIn } from './FieldGroupView'
import { SectionCard } from './SectionCard'
import { TableView } from './TableView'
import { useLater } from './useLater'
import { useSay } from './wording'

/** Sections and tables of the answer, in the order of their titles, each with the questions that drive it. */
export function Blocks({ titles, view }: { titles: readonly string[]; view: View }) {
  return titles.map((title) => <Block key={title} title={title} view={view} />)
}

const Block = memo(function Block({ title, view }: { title: string; view: View }) {
  const say = useSay()
  const section = useLater(({ answered }) => answered?.answer.sections.find((one) => one.title === title))
  const table = useLater(({ answered }) => answered?.answer.tables.find((one) => one.title === title))
  if (section !== undefined)
    return (
      <SectionCard section={section}>
        <FieldGroupsIn title={title} view={view} />
      </SectionCard>
    )
  // What these values do not have is not drawn.
  if (table === undefined) return null
  return (
    <section className="card">
      <h2 className="card__title">{say(title)}</h2>
      <FieldGroupsIn title={title} view={view} />
      <TableView table={table} />
    </section>
  )
})
