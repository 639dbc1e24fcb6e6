import { lazy, Suspense, useState } from 'react'
import type { Term } from '../../calculators/terms'
import { useDictionary } from '../words'
import type { View } from '../app/view'
import { Choices } from './Choices'
import { FieldGroupsBeside } from './FieldGroupView'
import { TableView } from './TableView'
import type { Answered } from './useLastAnswer'
import { useSay } from './wording'

const Working = lazy(() => import('../working/Working'))
const working = 'working'

/** Under the charts: the panel's tables, and the working of every figure. Opening a figure's working turns to it. */
export function DetailsCard({
  view,
  answered,
  opened,
}: {
  view: View
  answered: Answered
  opened: { term: Term; count: number } | null
}) {
  const { chrome } = useDictionary()
  const say = useSay()
  const { answer } = answered
  const tables = answer.tables.filter((table) => table.inSheet !== true)
  const [chosen, setChosen] = useState<string>(tables[0]?.title ?? working)
  const [followed, setFollowed] = useState(0)
  if (opened !== null && opened.count !== followed) {
    setFollowed(opened.count)
    setChosen(working)
  }
  const table = tables.find(({ title }) => title === chosen)
  const choices = [
    ...tables.map(({ title }) => ({ id: title, name: say(title) })),
    { id: working, name: chrome.working },
  ]
  return (
    <section className="card card--details" aria-label={chrome.details}>
      <Choices label={chrome.details} choices={choices} chosen={table?.title ?? working} onChoose={setChosen} />
      {table === undefined ? (
        <Suspense fallback={<p className="muted">{chrome.loading}</p>}>
          <Working view={view} answered={answered} opened={opened} />
        </Suspense>
      ) : (
        <TableView table={table} quantities={answer.quantities}>
          <FieldGroupsBeside title={table.title} view={view} />
        </TableView>
      )}
    </section>
  )
}
