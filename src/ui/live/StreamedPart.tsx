import type { FieldInputProps } from '../fields/fieldProps'
import { StreamedField } from './StreamedField'
import { StreamedHint } from './StreamedHint'

/** A field of the desk that follows a stream, or the hint at a panel's field that follows the desk's funding. */
export default function StreamedPart(props: FieldInputProps | { hint: string }) {
  return 'name' in props ? <StreamedField {...props} /> : <StreamedHint title={props.hint} />
}
