import { useEffect, useRef, useState } from 'react'
import { largestFileBytes, readQuotes, type QuotesReading } from '../../market/readers'
import { useDictionary } from '../words'
import { QuoteSheetView } from './QuoteSheetView'
import { quotesWords as english } from './words.en'
import { quotesWords as chinese } from './words.zh'

/** Quotes from outside: by file, by drop or by paste. Choosing a price fills the desk bar and closes. */
export default function QuotesDialog({ file, onClose }: { file: File | null; onClose: () => void }) {
  const { language } = useDictionary()
  const words = language === 'zh' ? chinese : english
  const dialog = useRef<HTMLDialogElement>(null)
  const [pasted, setPasted] = useState('')
  const [reading, setReading] = useState<QuotesReading | null>(null)
  const [asOf] = useState(() => new Date().toISOString())
  const readText = (text: string) => setReading(readQuotes({ text, asOf }))
  const refuse = (reason: 'too-large' | 'unreadable', detail: string) =>
    setReading({ outcome: 'refused', reason, detail, leftOut: [] })
  // A folder comes as a file that cannot be read.
  const readFile = async (given: File) => {
    if (given.size > largestFileBytes) {
      refuse('too-large', given.name)
      return
    }
    await given.text().then(readText, () => refuse('unreadable', given.name))
  }
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const [taken, setTaken] = useState<File | null>(null)
  if (file !== taken) {
    setTaken(file)
    if (file !== null) void readFile(file)
  }
  return (
    <dialog ref={dialog} className="dialog" aria-label={words.title} onClose={onClose}>
      <header className="dialog__head">
        <h2>{words.title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      <p className="muted">{words.intro}</p>
      <div className="quotes__sources">
        <label className="quotes__file">
          <span>{words.file}</span>
          <input
            type="file"
            accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/plain"
            onChange={(event) => {
              const [chosen] = event.target.files ?? []
              if (chosen !== undefined) void readFile(chosen)
            }}
          />
        </label>
        <div className="quotes__paste">
          <label>
            <span>{words.paste}</span>
            <textarea
              rows={3}
              value={pasted}
              placeholder={words.pasteHint}
              spellCheck={false}
              onChange={(event) => setPasted(event.target.value)}
              onPaste={(event) => {
                const text = event.clipboardData.getData('text')
                if (pasted !== '' || text === '') return
                event.preventDefault()
                setPasted(text.length > largestFileBytes ? '' : text)
                readText(text)
              }}
            />
          </label>
          <button type="button" className="button" disabled={pasted.trim() === ''} onClick={() => readText(pasted)}>
            {words.read}
          </button>
        </div>
      </div>
      <div aria-live="polite">
        {reading !== null && (
          <QuoteSheetView reading={reading} words={words} asOf={asOf} onTaken={() => dialog.current?.close()} />
        )}
      </div>
    </dialog>
  )
}
