import { rateOf } from '../core'
import { grouped, readNumber, type Draft } from '../form'
import type { Follow } from './follow/follow'

const share = /^\s*([\d.,]+)\s*%\s*$/

/** A text as it is read: `20%` is that share of what the field is a part of, cut to the satoshi; others as they are. */
export function shareText(text: string, { follow, desk }: { follow: Follow | undefined; desk: Draft }): string {
  const reading = readNumber(share.exec(text)?.[1] ?? '')
  const whole = reading.state === 'value' ? follow?.whole?.(desk) : undefined
  if (reading.state === 'problem' || whole == null) return text
  return grouped(
    whole
      .times(rateOf({ percent: reading.value }))
      .toDecimalPlaces(8, 1)
      .toFixed(),
  )
}
