import { useSyncExternalStore } from 'react'
import { streamOf } from '../../desk/stream'
import { useDesk } from '../app/store'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { useDictionary } from '../words'
import { liveWords as english } from './words.en'
import { liveWords as chinese } from './words.zh'

/** Says that a field stays on a stream, and whether that still runs; nothing where it was typed over. */
export default function StreamHint({ name }: { name: string }) {
  const { language } = useDictionary()
  const words = language === 'zh' ? chinese : english
  const desk = useDesk((state) => state.desk)
  const quotes = useSyncExternalStore(sourcesOfPage.subscribe, () => sourcesOfPage.now().quotes)
  const stream = streamOf(desk, { field: name, quotes })
  if (stream === null) return null
  const { symbol, quote } = stream
  const state = quote === null ? words.states.off : quote.isStale ? words.stale : words.states.live
  return (
    <span className="field__hint field__hint--follows" title={symbol}>
      = {state}
    </span>
  )
}
