import fc from 'fast-check'
import type { Change } from '../../src/state'
import type { History } from '../../src/state/history'
import type { Edit, Texts } from '../../src/state/texts'

export const anyText = fc.string({ unit: 'binary', maxLength: 12 })
const fields = fc.constantFrom('venue', 'spotPrice', 'side', 'path', '__proto__', 'constructor')
export const panelNames = fc.constantFrom('fixed-bond', 'roll-desk', 'learn-any-price')
const stepNames = fc.constantFrom('any-price', 'how-many')

const drafts = fc.dictionary(fields, anyText, { maxKeys: 4 })
/** A sheet that is kept has a text. */
const sheets = (names: fc.Arbitrary<string>) =>
  fc.dictionary(names, fc.dictionary(fields, anyText, { minKeys: 1, maxKeys: 4 }), { maxKeys: 3 })

export const anyTexts: fc.Arbitrary<Texts> = fc.record({
  desk: drafts,
  panels: sheets(panelNames),
  progress: sheets(stepNames),
})

const places = fc.oneof(
  fc.record({ part: fc.constant('desk' as const), field: fields }),
  fc.record({ part: fc.constant('panels' as const), sheet: panelNames, field: fields }),
  fc.record({ part: fc.constant('progress' as const), sheet: stepNames, field: fields }),
)
export const anyEdit: fc.Arbitrary<Edit> = fc
  .tuple(places, fc.option(anyText))
  .map(([place, text]): Edit => ({ ...place, text }))
const edits = fc.array(anyEdit, { maxLength: 4 })

export const historyOf = (texts: Texts): History => ({ ...texts, panel: 'fixed-bond', past: [], future: [] })
export const textsOf = ({ desk, panels, progress }: Texts): Texts => ({ desk, panels, progress })

const typing = fc.record({
  kind: fc.constant('typing' as const),
  panel: panelNames,
  edits: fc.tuple(anyEdit, anyEdit),
  at: fc.nat(5000),
})
const filling = fc.oneof(
  fc.record({ kind: fc.constant('filling' as const), panel: panelNames, edits }),
  fc.record({ kind: fc.constant('filling' as const), edits }),
)
const replacing = fc.record({ kind: fc.constant('replacing' as const), panel: panelNames, texts: anyTexts })

/** What a reader may do that can be undone. */
export const anyInput: fc.Arbitrary<Change> = fc.oneof(typing, filling, replacing)
/** Anything that a reader may do, one after the other. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  anyInput,
  fc.record({ kind: fc.constant('opening' as const), panel: panelNames }),
  fc.constantFrom<Change>({ kind: 'undo' }, { kind: 'redo' }),
)
