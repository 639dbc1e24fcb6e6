import type { words as fixedAgainstFloating } from '../../calculators/fixed-against-floating/words.en'
import type { words as fixedBond } from '../../calculators/fixed-bond/words.en'
import type { words as floatingBond } from '../../calculators/floating-bond/words.en'
import type { words as inverseContract } from '../../calculators/inverse-contract/words.en'
import type { words as linearHedge } from '../../calculators/linear-hedge/words.en'
import type { words as mistakes } from '../../calculators/mistakes/words.en'
import type { words as risks } from '../../calculators/risks/words.en'
import type { words as rollDesk } from '../../calculators/roll-desk/words.en'
import type { Term } from '../../vocabulary/terms'
import type { Vocabulary } from '../../vocabulary/vocabulary.en'
import { isEntry, type EntryId } from './entries'
import { deskNames } from './names/desk'
import { fixedBondNames } from './names/fixedBond'
import { floatingBondNames } from './names/floatingBond'
import { risksNames } from './names/risks'
import { rollNames } from './names/roll'

type OwnWord =
  | keyof typeof fixedAgainstFloating
  | keyof typeof fixedBond
  | keyof typeof floatingBond
  | keyof typeof inverseContract
  | keyof typeof linearHedge
  | keyof typeof mistakes
  | keyof typeof risks
  | keyof typeof rollDesk
type OwnName<Word> = Word extends `term.${infer Name}` ? Name : never

/** Everything that has a label: quantities, fields, columns of typed tables. */
export type Named = Term | keyof Vocabulary['labels'] | OwnName<OwnWord>

/** The entry that each label opens; one without does not compile. */
export const entryOfName: Readonly<Record<Named, EntryId>> = {
  ...deskNames,
  ...fixedBondNames,
  ...floatingBondNames,
  ...rollNames,
  ...risksNames,
}

const entryOfAny: Readonly<Record<string, EntryId>> = entryOfName

/** The entry that a name opens, be it of a quantity, of a field or of the entry itself. */
export const entryOf = (name: string): EntryId | null =>
  (Object.hasOwn(entryOfAny, name) ? entryOfAny[name] : undefined) ?? (isEntry(name) ? name : null)
