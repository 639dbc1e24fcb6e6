import { expect, test } from 'vitest'
import { decimal, zero } from '../../../src/core'
import { sizeSegments } from '../../../src/core/fixed/sizeSegments'

const texts = (from: object) => Object.values(from).map(String)

// By hand, with a fee of 25%: 150 dollars bid at 150 need 1.25 coins, 450 at 100 need 5.625. The asks end after 2 coins.
test('sizeSegments walks both books together, and cuts where either level ends', () => {
  const segments = sizeSegments({
    spotAsks: [
      { price: decimal('200'), coin: decimal('1') },
      { price: decimal('100'), coin: decimal('1') },
    ],
    futureBids: [
      { price: decimal('150'), contracts: decimal('150') },
      { price: decimal('100'), contracts: decimal('450') },
    ],
    multiplier: decimal('1'),
    futuresFeeRate: decimal('0.25'),
  })
  expect(segments.map(({ askPrice, facePerCoin, to }) => [...texts({ askPrice, facePerCoin }), ...texts(to)])).toEqual([
    ['100', '120', '1', '100', '120'],
    ['200', '120', '1.25', '150', '150'],
    ['200', '80', '2', '300', '210'],
  ])
  expect(segments[0]?.from).toEqual({ coin: zero, spentUsd: zero, faceUsd: zero })
})
