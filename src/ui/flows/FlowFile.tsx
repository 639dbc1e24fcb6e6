import { useState } from 'react'
import { rowsOfText, textOfRows } from '../../form'
import { flowColumns, readFlows, type FlowsReading } from '../../market/readers'
import { useDesk } from '../app/store'
import { download } from '../export/download'
import { useCurrent } from '../panel/useCurrent'
import { filled, useDictionary } from '../words'
import { flowWords, type FlowWords } from './words'

const panel = 'flow-attribution'
const field = 'flowRows'

type Loaded = { name: string; reading: FlowsReading | null }

/** Days come in and go out as a file; what is loaded takes the place of the table, and can be undone. */
export default function FlowFile() {
  const { language } = useDictionary()
  const words = flowWords[language]
  const setField = useDesk((store) => store.setField)
  const text = useCurrent(({ draft }) => draft[field]) ?? ''
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const load = async (file: File) => {
    const content = await file.text().catch(() => null)
    const reading = content === null ? null : readFlows(content)
    setLoaded({ name: file.name, reading })
    if (reading !== null && reading.rows.length > 0) {
      setField({ scope: 'panel', panel, field, text: textOfRows(reading.rows) })
    }
  }
  return (
    <section className="card" aria-label={words.title}>
      <h2 className="card__title">{words.title}</h2>
      <p className="muted">{filled(words.hint, { columns: flowColumns.join(', ') })}</p>
      <div>
        <label>
          <span>{words.load}</span>{' '}
          <input
            type="file"
            accept=".csv,.tsv,.txt"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file !== undefined) void load(file)
              // The same file may be chosen again after it was fixed.
              event.target.value = ''
            }}
          />
        </label>{' '}
        <button
          type="button"
          className="button"
          onClick={() => download({ rows: [flowColumns, ...rowsOfText(text)], name: 'nakadesk-flows.csv' })}
        >
          {words.save}
        </button>
      </div>
      <div role="status">{loaded !== null && <Outcome loaded={loaded} words={words} />}</div>
    </section>
  )
}

/** Lines shown: whoever needs more fixes the file. */
const mostLines = 20

function Outcome({ loaded: { name, reading }, words }: { loaded: Loaded; words: FlowWords }) {
  if (reading === null) return <p>{words.unreadable}</p>
  const { rows, rejected, missing } = reading
  if (missing.length > 0) return <p>{filled(words.missing, { name, columns: missing.join(', ') })}</p>
  return (
    <>
      <p>{filled(words.loaded, { name, count: `${rows.length}` })}</p>
      {rejected.slice(0, mostLines).map(({ line, reason }) => (
        <p key={line}>{filled(words.rejected, { line: `${line}`, reason: words.reasons[reason] })}</p>
      ))}
    </>
  )
}
