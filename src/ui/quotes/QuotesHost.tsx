import { Suspense, useEffect, useState } from 'react'
import { fetched } from '../fetched'
import { useDictionary } from '../words'
import { onOpenQuotes, openQuotes } from './openQuotes'
import { useDroppedFiles } from './useDroppedFiles'

const QuotesDialog = fetched(() => import('./QuotesDialog'))

/** Stands beside every page of the desk: opens the quotes when they are asked for, or when a file is dropped. */
export function QuotesHost() {
  const { chrome } = useDictionary()
  const [opened, setOpened] = useState<{ file: File | null } | null>(null)
  useEffect(() => onOpenQuotes((file) => setOpened({ file })), [])
  useDroppedFiles(openQuotes)
  if (opened === null) return null
  return (
    // Until the dialog is there, its sign of waiting or of failure floats over the page.
    <div className="quotes-host">
      <Suspense fallback={<p role="status">{chrome.loading}</p>}>
        <QuotesDialog file={opened.file} onClose={() => setOpened(null)} />
      </Suspense>
    </div>
  )
}
