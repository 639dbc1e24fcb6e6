import { useState } from 'react'
import type { Term } from '../../vocabulary/terms'
import type { View } from '../app/view'
import { fetched } from '../loading/fetched'
import { useDictionary } from '../words'
import { Choices } from './Choices'
import { DetailView } from './DetailView'
import { FieldGroupsIn } from './FieldGroupView'
import { useChosen } from './useChosen'
import { useRevealed } from './reveal'
import { TableView } from './TableView'
import type { Answered } from './lastAnswer'
import { useUnhurried } from './useUnhurried'
import { useSay } from './wording'

const Working = fetched(() => import('../working/Working'))
const working = 'working'

/** Under the charts: the panel's tables, and the working of every figure. Opening a figure's working turns to it. */
export function DetailsCard({ view, opened }: { view: View; opened: { term: Term; count: number } | null }) {
  const answered = useUnhurried()
  return answered === null ? null : <Details view={view} answered={answered} opened={opened} />
}

type DetailsProps = { view: View; answered: Answered; opened: { term: Term; count: number } | null }

function Details({ view, answered, opened }: DetailsProps) {
  const { chrome } = useDictionary()
  const say = useSay()
  const { layout, groups } = view.calculator
  const { details, tables } = answered.answer
  const tabs = [...details, ...tables.map(({ title }) => title).filter((title) => !layout.first.includes(title))]
  const [chosen, setChosen] = useChosen(`${view.id} details`, tabs[0] ?? working)
  const [followed, setFollowed] = useState(0)
  const [left, setLeft] = useState(0)
  if (opened !== null && opened.count !== followed) {
    setFollowed(opened.count)
    setChosen(working)
  }
  useRevealed((field) => {
    const group = groups.find(({ fields }) => fields.includes(field))?.title ?? ''
    const title = layout.groupsIn?.[group] ?? ''
    if (tabs.includes(title)) setChosen(title)
  })
  const tab = tabs.find((title) => title === chosen)
  const table = tables.find(({ title }) => title === tab)
  // Coming back to the working by its tab opens nothing again, and leaves the focus on the tab.
  const choose = (title: string) => {
    setChosen(title)
    setLeft(followed)
  }
  const choices = [...tabs.map((title) => ({ id: title, name: say(title) })), { id: working, name: chrome.working }]
  return (
    <section className="card card--details" aria-label={chrome.details}>
      <Choices label={chrome.details} choices={choices} chosen={tab ?? working} onChoose={choose} />
      {tab === undefined ? (
        <Working view={view} answered={answered} opened={opened?.count === left ? null : opened} />
      ) : (
        <>
          <FieldGroupsIn title={tab} view={view} />
          {table === undefined ? (
            <DetailView key={tab} view={view} answered={answered} title={tab} />
          ) : (
            <TableView table={table} />
          )}
        </>
      )}
    </section>
  )
}
