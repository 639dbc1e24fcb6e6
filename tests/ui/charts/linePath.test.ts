import { expect, it } from 'vitest'
import { linePath } from '../../../src/ui/charts/linePath'

it('goes through its places in tenths of a pixel, and begins anew after a gap', () => {
  const places = [{ x: 70, y: 22 }, { x: 80.04, y: 30.46 }, null, { x: 100, y: 50 }, { x: 110, y: 60 }]
  expect(linePath(places)).toBe('M70,22L80,30.5M100,50L110,60')
})
