import * as v from 'valibot'
import { decimal } from '../../../core'
import { currency, expiry, name, step, stepOrNone, word } from '../payload/fields'
import { textAt } from '../payload/json'
import { listedPart } from '../payload/listedPart'
import { present } from '../payload/present'
import { rowReader } from '../payload/rows'
import { nothing, type MessagePart } from '../venueMessage'

const one = decimal('1')
const steps = { lotSz: step, tickSz: v.optional(stepOrNone) }
const family = v.nullish(v.pipe(v.string(), v.regex(/^([A-Z0-9]+-[A-Z0-9_]+)?$/i)), '')

const contract = v.object({
  instId: name,
  instType: v.picklist(['SWAP', 'FUTURES']),
  ctType: v.picklist(['inverse', 'linear']),
  ctVal: step,
  ctMult: v.optional(stepOrNone),
  settleCcy: currency,
  /** BTC-USD of inverse and of USD_UM contracts alike: it tells the coin, not the payoff. */
  uly: family,
  instFamily: family,
  ruleType: word,
  expTime: expiry,
  ...steps,
})

const spot = v.object({ instId: name, baseCcy: currency, quoteCcy: currency, ...steps })

const readContract = rowReader(contract, (row): MessagePart => {
  const [coin = '', quoteCurrency = ''] = (row.uly || row.instFamily || row.instId).split('-')
  // An xperp stands among the futures with a date five years ahead, and pays funding like a perpetual.
  const kind =
    row.instType === 'SWAP' || row.ruleType === 'xperp' || row.instId.includes('_XPERP-') ? 'perpetual' : 'future'
  return listedPart({
    venue: 'okx',
    symbol: row.instId,
    payoff: row.ctType,
    kind,
    coin,
    quoteCurrency: quoteCurrency.replace(/_UM$/, ''),
    marginCurrency: row.settleCcy,
    expiry: kind === 'future' ? row.expTime : null,
    multiplier: row.ctVal.times(row.ctMult ?? one),
    lotSize: row.lotSz,
    ...present({ tickSize: row.tickSz ?? undefined }),
  })
})

const readSpot = rowReader(spot, (row) => ({
  instruments: [
    {
      venue: 'okx',
      symbol: row.instId,
      payoff: 'linear',
      kind: 'spot',
      coin: row.baseCcy,
      quoteCurrency: row.quoteCcy,
      marginCurrency: row.quoteCcy,
      expiry: null,
      multiplier: one,
      lotSize: row.lotSz,
      ...present({ tickSize: row.tickSz ?? undefined }),
    },
  ],
}))

/** Options, the margin view of spot pairs, and whatever is not live or of special rules are passed over. */
export function readInstrument(row: unknown): MessagePart {
  if (textAt(row, 'state') !== 'live') return nothing
  const type = textAt(row, 'instType')
  if (type === 'SPOT') return readSpot(row)
  const isContract = type === 'SWAP' || type === 'FUTURES'
  return isContract && ['', 'normal', 'xperp'].includes(textAt(row, 'ruleType')) ? readContract(row) : nothing
}
