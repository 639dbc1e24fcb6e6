import { useSyncExternalStore } from 'react'
import { fetched } from '../loading/fetched'
import { openFile } from './openFile'
import { openedQuotes } from './openQuotes'
import { useDroppedFiles } from './useDroppedFiles'
import { usePastedSheets } from './usePastedSheets'

const QuotesDialog = fetched(() => import('./QuotesDialog'))

/** Stands beside every page of the desk: opens the quotes when they are asked for, when a file is dropped, or when a sheet is pasted. */
export function QuotesHost() {
  const opened = useSyncExternalStore(openedQuotes.subscribe, openedQuotes.now)
  useDroppedFiles(openFile)
  usePastedSheets(openFile)
  if (opened === null) return null
  return (
    // Until the dialog is there, its sign of waiting or of failure floats over the page.
    <div className="quotes-host">
      <QuotesDialog file={opened.file} onClose={() => openedQuotes.become(null)} />
    </div>
  )
}
