import type { View } from '../app/view'
import { Icon } from '../Icon'
import { NotThere } from '../loading/NotThere'
import { part } from '../loading/part'
import { useFetchedAct } from '../loading/useFetchedAct'
import { useDictionary } from '../words'
import { useSession } from '../panel/useCurrent'

const saver = part(() => import('./saveCsv'))

/** Saves a panel's figures as a table. */
export function ExportCsv({ view }: { view: View }) {
  const session = useSession()
  const { chrome } = useDictionary()
  const { act, failed } = useFetchedAct(saver)
  const save = () => {
    const { draft: typed, answered } = session.now()
    if (answered !== null) act(({ saveCsv }) => saveCsv({ view, typed, answered }))
  }
  return (
    <>
      <button type="button" className="button button--plain" title={chrome.exportCsv} onClick={save}>
        <Icon name="save" /> <span className="button__text">{chrome.exportCsv}</span>
      </button>
      {failed !== null && <NotThere onRetry={failed.retry} />}
    </>
  )
}
