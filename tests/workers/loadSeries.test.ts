import { expect, test } from 'vitest'
import { loadSeries } from '../../src/workers/loadSeries'

test('nothing where the browser keeps nothing', async () => {
  expect(await loadSeries({ id: 'funding XBTUSD' }, () => undefined)).toBeNull()
})
