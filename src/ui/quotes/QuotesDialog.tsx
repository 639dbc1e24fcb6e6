import { useEffect, useRef, useState } from 'react'
import { Waiting } from '../loading/Waiting'
import { filled, useDictionary } from '../words'
import { QuoteSources } from './QuoteSources'
import { QuotesRefused } from './QuotesRefused'
import { QuoteTable } from './QuoteTable'
import { useQuotesReading } from './useQuotesReading'
import { quotesWords as english } from './words.en'
import { quotesWords as chinese } from './words.zh'

/** Quotes from outside: by file, by drop or by paste. Choosing a price fills the desk bar and closes. */
export default function QuotesDialog({ file, onClose }: { file: File | null; onClose: () => void }) {
  const { language } = useDictionary()
  const words = language === 'zh' ? chinese : english
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  const [asOf] = useState(() => new Date().toISOString())
  const { state, read } = useQuotesReading(asOf)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  useEffect(() => {
    if (file !== null) read(file)
  }, [file, read])
  return (
    <dialog ref={dialog} className="dialog" aria-label={words.title} onClose={onClose}>
      <header className="dialog__head">
        <h2>{words.title}</h2>
        <button type="button" className="button" onClick={close}>
          {words.close}
        </button>
      </header>
      <p className="muted">{words.intro}</p>
      <QuoteSources words={words} onSource={read} />
      <p role="status" className="muted">
        {state.state === 'reading' &&
          filled(words.reading, { name: state.name === '' ? words.pastedText : state.name })}
      </p>
      {state.state === 'failed' && <Waiting failed onRetry={() => read(state.source)} />}
      {state.state === 'found' && state.found.outcome === 'refused' && (
        <QuotesRefused refusal={state.found} words={words} />
      )}
      {state.state === 'found' && state.found.outcome === 'read' && (
        <QuoteTable found={state.found} words={words} asOf={asOf} onTaken={close} />
      )}
    </dialog>
  )
}
