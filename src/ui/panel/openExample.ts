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
  const { desk: filled, own } = fillingOf({ calculator, draft: example.draft, desk })
  const { expiry, symbol = '' } = calculator.desk.start
  fillIn({
    ...(panel !== undefined && { panel }),
    own,
    // A contract of another day than the desk's first one has no name, unless the example gives it.
    desk: { ...('expiry' in filled && { symbol: filled['expiry'] === expiry ? symbol : '' }), ...filled },
    notice: 'example-opened',
  })
}
