import { useSyncExternalStore } from 'react'
import { deskFields } from '../../desk/deskFields'
import { deskOf } from '../../desk/draftOf'
import { useDesk } from '../app/store'
import { presentMinute } from '../presentMinute'
import { filled } from '../words'
import { useLateWords } from '../words/late'
import { ageOf } from './age'

const minuteMs = 60_000

/** The present minute is read at each drawing, and heard of when it is another one. */
const everyMinute = (listener: () => void) => {
  const timer = setInterval(listener, minuteMs)
  return () => clearInterval(timer)
}

/** How old the desk's prices are, where they are not of the last hour, and a way to type the present minute. */
export function AsOfHint({ onNow }: { onNow: (instant: string) => void }) {
  const late = useLateWords()
  const from = deskFields.valuation.read(useDesk(({ desk }) => deskOf(desk).valuation))
  const to = useSyncExternalStore(everyMinute, presentMinute)
  const age = from.state === 'problem' ? null : ageOf({ from: from.value, to })
  const old = age === null ? '' : filled(late[`age.${age.unit}`], { count: age.count })
  // One word beside the label: there is no room for two.
  return (
    <button
      type="button"
      className={old === '' ? 'field__hint field__hint--button' : 'field__hint field__hint--button desk__age'}
      title={late.now}
      aria-label={old === '' ? undefined : `${old}: ${late.now}`}
      onClick={() => onNow(presentMinute())}
    >
      {old === '' ? late.now : old}
    </button>
  )
}
