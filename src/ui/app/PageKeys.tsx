import CommandHost from '../commands/CommandHost'
import UndoKeys from './UndoKeys'
import type { View } from './view'

/** Everything that keys do anywhere on the page. */
export default function PageKeys({ view }: { view: View }) {
  return (
    <>
      <UndoKeys />
      <CommandHost view={view} />
    </>
  )
}
