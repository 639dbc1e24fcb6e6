import type { FieldInputProps } from '../fields/fieldProps'
import { FollowedLine } from './FollowedLine'
import { StreamedField } from './StreamedField'
import { StreamedHint } from './StreamedHint'

/** A field of the desk that follows a stream, the hint at a panel's field that follows the desk's funding, or the line under the desk. */
export default function StreamedPart(props: FieldInputProps | { hint?: string }) {
  if ('name' in props) return <StreamedField {...props} />
  return props.hint === undefined ? <FollowedLine /> : <StreamedHint title={props.hint} />
}
