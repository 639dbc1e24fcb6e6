import { describe, expect, it } from 'vitest'
import { requirements } from '../../../src/core/number/domainError'
import { formRequirements } from '../../../src/form'
import { inverseDesk } from '../../../src/desk/inverseDesk'
import { labelOf } from '../../../src/ui/fields/labelOf'
import { problemText } from '../../../src/ui/fields/problemText'
import { calculators, dictionariesOf } from '../../calculators/menu'

const [english, chinese] = dictionariesOf(calculators[0]![1])
const wordsIn = (text: string) => text.split(/\s+/).length
/** A quantile’s share is nobody’s field. */
const all = [...requirements, ...formRequirements].filter((one) => one !== 'must be greater than 0 and less than 1')

describe('what is wrong with a field', () => {
  it.each(all)('is demanded in at most ten words, and as shortly in Chinese: %s', (requirement) => {
    expect(wordsIn(english!.chrome.requirements(requirement))).toBeLessThanOrEqual(10)
    expect(chinese!.chrome.requirements(requirement).length).toBeLessThanOrEqual(24)
  })

  it.each(Object.entries(inverseDesk.fields).filter(([, { control }]) => control.kind !== 'choice'))(
    'is said of %s of the desk in at most ten words',
    (name, field) => {
      const label = labelOf({ name, dictionary: english! })
      for (const text of ['', 'abc', '-100', '100', '1.5', '1e16', '1e-31', '1.234,56', '2026-02-30T08:00Z']) {
        const reading = field.read(text)
        if (reading.state === 'value') continue
        const said = problemText({ name, label, problem: reading.problem, dictionary: english! })
        expect(wordsIn(said), said).toBeLessThanOrEqual(10)
      }
    },
  )
})
