import type { View } from '../app/view'
import { Icon } from '../Icon'
import { NotThere } from '../loading/NotThere'
import { part } from '../loading/part'
import { useFetchedAct } from '../loading/useFetchedAct'
import { useDictionary } from '../words'
import type { Exported } from './exportRows'

const saver = part(() => import('./saveCsv'))

/** Saves a panel's figures as a table. */
export function ExportCsv(saved: { view: View } & Omit<Exported, 'dictionary'>) {
  const { chrome } = useDictionary()
  const { act, failed } = useFetchedAct(saver)
  return (
    <>
      <button type="button" className="button button--plain" onClick={() => act(({ saveCsv }) => saveCsv(saved))}>
        <Icon name="save" /> {chrome.exportCsv}
      </button>
      {failed !== null && <NotThere onRetry={failed.retry} />}
    </>
  )
}
