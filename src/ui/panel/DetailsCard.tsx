import Announcer from '../access/Announcer'
import type { View } from '../app/view'
import { Premises } from '../print/Premises'
import { useLateWords } from '../words/late'
import { Choices } from './Choices'
import { DetailView } from './DetailView'
import { FieldGroupsIn } from './FieldGroupView'
import { FigureList } from './FigureList'
import { useChosen } from './useChosen'
import { useRevealed } from './reveal'
import { TableView } from './TableView'
import { tabsOf } from './tabs'
import type { Answered } from './lastAnswer'
import { useUnhurried } from './useUnhurried'
import { useSay } from './wording'

/** Under the charts, over the whole width: the panel's details, tables and further blocks, one at a time. */
export function DetailsCard({ view }: { view: View }) {
  const answered = useUnhurried()
  return (
    <>
      {/* With what comes after the first view: the page is read in full before it tells of changes. */}
      <Announcer view={view} />
      {answered !== null && <Premises view={view} answered={answered} />}
      {answered !== null && <Details view={view} answered={answered} />}
    </>
  )
}

function Details({ view, answered }: { view: View; answered: Answered }) {
  const late = useLateWords()
  const say = useSay()
  const { layout, groups } = view.calculator
  const tabs = tabsOf({ layout, answer: answered.answer })
  const [chosen, setChosen] = useChosen(`${view.id} details`)
  useRevealed((field) => {
    const group = groups.find(({ fields }) => fields.includes(field))?.title ?? ''
    const title = layout.groupsIn?.[group] ?? ''
    if (tabs.includes(title)) setChosen(title)
  })
  const tab = tabs.find((title) => title === chosen) ?? tabs[0]
  if (tab === undefined) return null
  return (
    <section className="card card--details" aria-label={late.details}>
      <Choices
        label={late.details}
        choices={tabs.map((title) => ({ id: title, name: say(title) }))}
        chosen={tab}
        onChoose={setChosen}
      />
      <FieldGroupsIn title={tab} view={view} />
      <Tab key={tab} title={tab} view={view} answered={answered} />
    </section>
  )
}

function Tab({ title, view, answered }: { title: string; view: View; answered: Answered }) {
  const { tables, sections } = answered.answer
  const table = tables.find((one) => one.title === title)
  const section = sections.find((one) => one.title === title)
  if (table !== undefined) return <TableView table={table} />
  if (section !== undefined) return <FigureList section={section} wide />
  return <DetailView view={view} answered={answered} title={title} />
}
