import { expect, test } from 'vitest'
import { marginName } from '../../src/calculators/marginName'

test('a contract that is priced in one currency and margined in another has both', () => {
  expect(marginName({ quoteCurrency: 'USDT', marginCurrency: 'USDT' })).toBe('USDT')
  expect(marginName({ quoteCurrency: 'USD', marginCurrency: 'USDC' })).toBe('USD/USDC')
})
