import { useState, type ReactNode } from 'react'
import type { Term } from '../../vocabulary/terms'
import type { View } from '../app/view'
import { fetched } from '../loading/fetched'
import { useDictionary } from '../words'
import { Choices } from './Choices'
import { FieldGroupsBeside } from './FieldGroupView'
import { TableView } from './TableView'
import type { Answered } from './useLastAnswer'
import { useSay } from './wording'

const Working = fetched(() => import('../working/Working'))
const ListingView = fetched(() => import('../listing/ListingView'))
const HeatMapView = fetched(() => import('../charts/HeatMapView'))
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
  const tabs = tabsOf(answered)
  const [chosen, setChosen] = useState<string>(tabs[0]?.title ?? working)
  const [followed, setFollowed] = useState(0)
  const [left, setLeft] = useState(0)
  if (opened !== null && opened.count !== followed) {
    setFollowed(opened.count)
    setChosen(working)
  }
  const tab = tabs.find(({ title }) => title === chosen)
  // Coming back to the working by its tab opens nothing again, and leaves the focus on the tab.
  const choose = (title: string) => {
    setChosen(title)
    setLeft(followed)
  }
  const choices = [...tabs.map(({ title }) => ({ id: title, name: say(title) })), { id: working, name: chrome.working }]
  return (
    <section className="card card--details" aria-label={chrome.details}>
      <Choices label={chrome.details} choices={choices} chosen={tab?.title ?? working} onChoose={choose} />
      {tab === undefined ? (
        <Working view={view} answered={answered} opened={opened?.count === left ? null : opened} />
      ) : (
        <>
          <FieldGroupsBeside title={tab.title} view={view} />
          {tab.content}
        </>
      )}
    </section>
  )
}

/** What has a tab of its own: rankings and ledgers, small tables, heat maps. */
function tabsOf({ answer, fromWorker }: Answered): { title: string; content: ReactNode }[] {
  const { listings = [], tables, heatMaps = [], quantities } = answer
  return [
    ...listings.map((listing) => ({
      title: listing.title,
      content: <ListingView key={listing.title} listing={listing} pages={fromWorker?.listings[listing.title]} />,
    })),
    ...tables
      .filter((table) => table.inSheet !== true)
      .map((table) => ({ title: table.title, content: <TableView table={table} quantities={quantities} /> })),
    ...heatMaps.map((heatMap) => ({ title: heatMap.title, content: <HeatMapView heatMap={heatMap} /> })),
  ]
}
