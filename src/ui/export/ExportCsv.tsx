import { useMemo } from 'react'
import type { View } from '../app/view'
import { NotThere } from '../loading/NotThere'
import { part } from '../loading/part'
import { useFetchedAct } from '../loading/useFetchedAct'
import { ActionButton } from '../panel/ActionButton'
import { useDictionary } from '../words'
import { useSession } from '../panel/useCurrent'

/** Saves a panel's figures as a table. */
export function ExportCsv({ view }: { view: View }) {
  const session = useSession()
  const { chrome } = useDictionary()
  const saver = useMemo(() => {
    const { details } = view.calculator
    return part(async () => {
      const [{ saveCsv }, detailOf] = await Promise.all([import('./saveCsv'), details()])
      return () => saveCsv({ view, session, detailOf })
    })
  }, [view, session])
  const { act, failed } = useFetchedAct(saver)
  return (
    <>
      <ActionButton command="exportCsv" icon="save" name={chrome.exportCsv} onClick={() => act((save) => save())} />
      {failed !== null && <NotThere onRetry={failed.retry} />}
    </>
  )
}
