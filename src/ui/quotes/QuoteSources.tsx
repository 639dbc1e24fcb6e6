import { useEffect, useState, type ClipboardEvent } from 'react'
import type { QuoteSource } from '../../workers/readQuoteSource'
import { keepPastedText, pastedText } from './pastedText'
import type { QuotesWords } from './words.en'

/** A box with more characters than this is slow to draw; what is pasted beyond it is read without being shown. */
const mostShown = 20_000

/** A file to be picked, or a text to be pasted. */
export function QuoteSources({ words, onSource }: { words: QuotesWords; onSource: (source: QuoteSource) => void }) {
  const [pasted, setPasted] = useState(pastedText)
  useEffect(() => keepPastedText(pasted), [pasted])
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text')
    const isLong = text.length > mostShown
    // A short text that is pasted into another one is put there by the browser.
    if (text === '' || (pasted !== '' && !isLong)) return
    event.preventDefault()
    setPasted(isLong ? '' : text)
    onSource(text)
  }
  return (
    <div className="quotes__sources">
      <label className="quotes__file">
        <span>{words.file}</span>
        <input
          type="file"
          accept=".json,.ndjson,.csv,.tsv,.txt,application/json,text/csv,text/plain"
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            if (chosen !== undefined) onSource(chosen)
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
            onPaste={paste}
          />
        </label>
        <button type="button" className="button" disabled={pasted.trim() === ''} onClick={() => onSource(pasted)}>
          {words.read}
        </button>
      </div>
    </div>
  )
}
