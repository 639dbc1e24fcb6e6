import { filled, useDictionary } from '../words'
import { useLateWords } from '../words/late'

/** How far long work is. */
export function JobProgress({ done, of, unit }: { done: number; of: number; unit: string }) {
  const { chrome } = useDictionary()
  const late = useLateWords()
  // Before the worker's first report the total is not known.
  if (done === 0) return <progress aria-label={chrome.loading} />
  const text = filled(late.progress, { done: done.toLocaleString('en'), of: of.toLocaleString('en'), unit })
  return (
    <>
      <progress value={done} max={of} aria-label={text} /> <span aria-hidden="true">{text}</span>
    </>
  )
}
