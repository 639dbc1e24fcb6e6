import { expect, test } from 'vitest'
import { fundingSummary } from '../../src/kernels/fundingSummary'
import { summariseFunding } from '../../src/workers/summariseFunding'

test('the summary of the kernel, made where nobody waits for it', async () => {
  const series = { times: Float64Array.of(0, 28_800_000), rates: Float64Array.of(0.0001, -0.0002) }
  expect(await summariseFunding(series, () => undefined)).toEqual(fundingSummary(series))
})
