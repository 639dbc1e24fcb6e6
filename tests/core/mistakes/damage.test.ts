import { expect, test } from 'vitest'
import { decimal, mistakeDamage } from '../../../src/core'

test('mistakeDamage is what is wrong less what is right', () => {
  const damage = mistakeDamage({ rightUsd: decimal('150000'), wrongUsd: decimal('116666') })
  expect(damage.damageUsd).toEqual(decimal('-33334'))
})
