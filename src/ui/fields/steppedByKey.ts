import { readNumber, stepped } from '../../form'
import type { ControlProps } from './fieldProps'

const leap = 10

/** The text that an arrow key makes of a field's: a step up or down, with Shift ten. */
export function steppedByKey(
  { field, text, lotText = '' }: Pick<ControlProps, 'field' | 'text' | 'lotText'>,
  { key, shiftKey }: { key: string; shiftKey: boolean },
): string {
  const lot = readNumber(lotText)
  const by = (key === 'ArrowUp' ? 1 : -1) * (shiftKey ? leap : 1)
  return stepped({ field, text }, { by, lot: lot.state === 'value' ? lot.value : undefined })
}
