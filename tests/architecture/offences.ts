import { coreOffences } from './coreRules'
import { addressOffences, englishOffences, nameOffences } from './fileRules'
import { hiddenFailures } from './hiddenFailures'
import { importOffences } from './importRules'
import { nodeOffences } from './nodeRules'
import type { Check } from './offence'
import { classOffences } from './styleClasses'
import { styleOffences } from './styleRules'
import { catchOffences, menuOffences, mirrorOffences } from './treeRules'

const checks: readonly Check[] = [
  importOffences,
  coreOffences,
  nodeOffences,
  catchOffences,
  menuOffences,
  mirrorOffences,
  nameOffences,
  addressOffences,
  englishOffences,
  hiddenFailures,
  styleOffences,
  classOffences,
]

/** Everything in a tree of files that the house does not allow. */
export const offences: Check = (tree) => checks.flatMap((check) => check(tree))
