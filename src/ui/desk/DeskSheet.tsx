import { useEffect, useRef } from 'react'
import { Settings } from '../app/Settings'
import type { View } from '../app/view'
import { openQuotes } from '../quotes/openQuotes'
import { useDictionary } from '../words'
import { useLateWords } from '../words/late'
import DeskDetails from './DeskDetails'
import { DeskField } from './DeskField'
import { SheetAnswer } from './SheetAnswer'

/** The whole desk bar as a sheet, for a small screen. */
export default function DeskSheet({ view, onClose }: { view: View; onClose: () => void }) {
  const { chrome } = useDictionary()
  const late = useLateWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} className="sheet" aria-label={chrome.desk} onClose={onClose}>
      <SheetAnswer />
      <div className="sheet__fields">
        {view.calculator.desk.line.map((name) => (
          <DeskField key={name} name={name} view={view} />
        ))}
      </div>
      <DeskDetails view={view} />
      <Settings language={view.dictionary.language} />
      <div className="sheet__buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            close()
            openQuotes()
          }}
        >
          {chrome.quotes}
        </button>
        <button type="button" className="button button--strong" onClick={close}>
          {late.closeDesk}
        </button>
      </div>
    </dialog>
  )
}
