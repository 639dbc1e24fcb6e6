import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { deskFields } from '../../desk/deskFields'
import { deskOf } from '../../desk/draftOf'
import { useDesk, useDraftStore } from '../app/store'
import { Waiting } from '../loading/Waiting'
import type { QuoteSource } from '../../workers/readQuoteSource'
import { filled, useWords } from '../words'
import { useLateWords } from '../words/late'
import { curveTexts, keptQuotes } from './keptQuotes'
import { openFile } from './openFile'
import { QuoteSources } from './QuoteSources'
import { QuotesRefused } from './QuotesRefused'
import { QuoteTable } from './QuoteTable'
import { useQuotesReading } from './useQuotesReading'
import { quotesWords as english } from './words.en'
import { quotesWords as chinese } from './words.zh'

/**
 * Quotes from outside: by file, by drop or by paste. What is read stays with the desk as its curve; choosing a price fills
 * the desk bar and closes. Days are counted from the desk's own day, unless the source has one.
 */
export default function QuotesDialog({ file, onClose }: { file: File | null; onClose: () => void }) {
  const late = useLateWords()
  const words = useWords({ en: english, zh: chinese })
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  const store = useDraftStore()
  const valuation = useDesk(({ desk }) => deskOf(desk).valuation)
  const [opened] = useState(() => new Date().toISOString())
  const day = deskFields.valuation.read(valuation)
  const asOf = day.state === 'value' ? day.value : opened
  const { state, read } = useQuotesReading(asOf)
  const take = (source: QuoteSource) => {
    if (typeof source === 'string') read(source)
    else void openFile(source, read).then((isOpened) => isOpened && close())
  }
  const [kept] = useState(() => keptQuotes(store.getState().desk))
  const found = state.state === 'found' ? state.found : state.state === 'none' ? kept : null
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  // A file is read once, whatever becomes of the desk's day.
  const readFile = useEffectEvent(read)
  useEffect(() => {
    if (file !== null) readFile(file)
  }, [file])
  useEffect(() => {
    if (state.state !== 'found' || state.found.outcome === 'refused') return
    store.getState().fillIn({ desk: curveTexts(state.found), notice: 'quotes-kept' })
  }, [state, store])
  return (
    <dialog ref={dialog} className="dialog dialog--quotes" aria-label={words.title} onClose={onClose}>
      <header className="dialog__head">
        <h2>{words.title}</h2>
        <button type="button" className="button" onClick={close}>
          {late.close}
        </button>
      </header>
      <p className="muted">{words.intro}</p>
      <QuoteSources words={words} onSource={take} />
      <p role="status" className="muted">
        {state.state === 'reading' &&
          filled(words.reading, { name: state.name === '' ? words.pastedText : state.name })}
        {state.state === 'none' && kept !== null && words.kept}
      </p>
      {state.state === 'failed' && <Waiting failed onRetry={() => read(state.source)} />}
      {found?.outcome === 'refused' && <QuotesRefused refusal={found} words={words} />}
      {found?.outcome === 'read' && <QuoteTable found={found} words={words} asOf={asOf} onTaken={close} />}
    </dialog>
  )
}
