import CommandHost from '../commands/CommandHost'
import UndoKeys from './UndoKeys'
import type { View } from './view'

/** Whatever is done by keys wherever one is on the page. */
export default function PageKeys({ view }: { view: View }) {
  return (
    <>
      <UndoKeys />
      <CommandHost view={view} />
    </>
  )
}
