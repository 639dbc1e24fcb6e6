import type { Answer } from '../../calculators/answer'
import type { Draft } from '../../form'
import type { View } from '../app/view'
import { Icon } from '../Icon'
import { NotThere } from '../loading/NotThere'
import { part } from '../loading/part'
import { useFetchedAct } from '../loading/useFetchedAct'
import { useDictionary } from '../words'

const saver = part(() => import('./saveCsv'))

/** Saves a panel's figures as a table. */
export function ExportCsv(saved: { view: View; draft: Draft; answer: Answer<string> }) {
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
