import { describe, expect, it } from 'vitest'
import { nothingRead, plainMessage } from '../venueTexts'
import { binanceFrames } from './binance'
import { bybitFrames } from './bybit'
import { coinbaseFrames } from './coinbase'
import { deribitFrames } from './deribit'
import { krakenFrames } from './kraken'
import { okxFrames } from './okx'

// Made after the venues' own documents, for what no recording has: unit, shape and refusal of each.
describe.each([deribitFrames, bybitFrames, binanceFrames, okxFrames, krakenFrames, coinbaseFrames])(
  'unusual messages of $venue',
  ({ venue, frames }) => {
    it.each(frames)('$title', ({ payload, says }) => {
      expect(plainMessage(venue, payload)).toEqual({ ...nothingRead, ...says })
    })
  },
)
