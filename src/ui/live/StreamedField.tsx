import { useSyncExternalStore } from 'react'
import { streamOf } from '../../desk/stream'
import { useDesk } from '../app/store'
import { FieldInput } from '../fields/FieldInput'
import type { FieldInputProps } from '../fields/fieldProps'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { useWords } from '../words'
import { isQuotedNow } from './isQuotedNow'
import { standingOf } from './standingOf'
import { liveWords as english } from './words.en'
import { liveWords as chinese } from './words.zh'

/** A field of the desk that may stay on a stream: what that says now, and whether it still runs; or what was typed over it. */
export function StreamedField(props: FieldInputProps) {
  const words = useWords({ en: english, zh: chinese })
  const desk = useDesk((state) => state.desk)
  const quotes = useSyncExternalStore(sourcesOfPage.subscribe, () => sourcesOfPage.now().quotes)
  const stream = streamOf(desk, { field: props.name, quotes })
  if (stream === null) return <FieldInput {...props} />
  const { venue, symbol, quote, text } = stream
  const hint = (
    <span className={`field__hint field__hint--follows${isQuotedNow(quote) ? '' : ' field__hint--old'}`} title={symbol}>
      = {standingOf(quote, { venue, quotes, words })}
    </span>
  )
  return <FieldInput {...props} text={text ?? props.text} hint={hint} />
}
