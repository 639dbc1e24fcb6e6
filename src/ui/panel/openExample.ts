import type { Calculator, Example } from '../../calculators/calculator'
import { fillingOf } from '../../desk/draftOf'
import type { DraftStore } from '../../state'

/** Opens an example: the desk and the panel say what it says, and what follows from its desk is left to follow. */
export function openExample(given: {
  store: DraftStore
  calculator: Calculator
  example: Example<string>
  panel?: string
}): void {
  const { store, calculator, example, panel } = given
  const { desk, fillIn } = store.getState()
  fillIn({
    ...(panel !== undefined && { panel }),
    ...fillingOf({ calculator, draft: example.draft, desk }),
    notice: 'example-opened',
  })
}
