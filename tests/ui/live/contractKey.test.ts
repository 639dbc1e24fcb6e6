import { expect, test } from 'vitest'
import { contractKey, deskContractKey } from '../../../src/ui/live/contractKey'
import { someQuote } from '../../calculators/liveQuote'

test('the desk has its contract before anything is typed, and another once its venue or its symbol is', () => {
  expect(deskContractKey({})).toBe(contractKey(someQuote))
  expect(deskContractKey({ venue: 'okx' })).not.toBe(contractKey(someQuote))
  const typed = { venue: 'okx', symbol: 'BTC-USD-270326' }
  expect(deskContractKey(typed)).toBe(contractKey({ ...someQuote, ...typed }))
  expect(deskContractKey({ symbol: 'BTC-26MAR27' })).not.toBe(contractKey(someQuote))
})
