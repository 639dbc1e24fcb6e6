import { useSyncExternalStore } from 'react'
import { fetched } from '../loading/fetched'
import { NotThere } from '../loading/NotThere'
import { useFetchedAct } from '../loading/useFetchedAct'
import { streamPlayer, streamTextOf } from './openFile'
import { openedQuotes, openQuotes } from './openQuotes'
import { useDroppedFiles } from './useDroppedFiles'
import { usePastedSheets } from './usePastedSheets'

const QuotesDialog = fetched(() => import('./QuotesDialog'))

/**
 * Stands beside every page of the desk: opens the quotes when they are asked for, when a file is dropped, or when a sheet is
 * pasted; a curve or a recording is played instead.
 */
export function QuotesHost() {
  const opened = useSyncExternalStore(openedQuotes.subscribe, openedQuotes.now)
  const { act, failed } = useFetchedAct(streamPlayer)
  const open = async (file: File) => {
    const text = await streamTextOf(file)
    if (text === null) openQuotes(file)
    else
      act(({ openStreamFile }) => {
        if (!openStreamFile(text)) openQuotes(file)
      })
  }
  useDroppedFiles(open)
  usePastedSheets(open)
  return (
    <>
      {failed !== null && (
        <div className="at-foot">
          <NotThere onRetry={failed.retry} />
        </div>
      )}
      {opened !== null && (
        // Until the dialog is there, its sign of waiting or of failure floats over the page.
        <div className="quotes-host">
          <QuotesDialog file={opened.file} onClose={() => openedQuotes.become(null)} />
        </div>
      )}
    </>
  )
}
