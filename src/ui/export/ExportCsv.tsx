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
      return (saved: Omit<Parameters<typeof saveCsv>[0], 'detailOf'>) => saveCsv({ ...saved, detailOf })
    })
  }, [view])
  const { act, failed } = useFetchedAct(saver)
  const save = () => {
    const { draft: typed, answered } = session.now()
    if (answered !== null) act((saveWith) => saveWith({ view, typed, answered }))
  }
  return (
    <>
      <ActionButton command="exportCsv" icon="save" name={chrome.exportCsv} onClick={save} />
      {failed !== null && <NotThere onRetry={failed.retry} />}
    </>
  )
}
