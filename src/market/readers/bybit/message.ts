import { instantIn } from '../payload/instant'
import { fieldOf, hasAny, isObject, textAt } from '../payload/json'
import { eachRow } from '../payload/rows'
import { nothing, problem, type MessagePart } from '../venueMessage'
import { readBook } from './book'
import { readInstrument } from './instrument'
import { readPaidFunding, readTicker } from './quote'
import { readBookOf2021, readSymbolOf2021 } from './legacy'
import { isOption } from './symbol'

/** A message of a topic, an answer of the socket, or a body of REST. */
export function readBybit(payload: unknown): MessagePart {
  if (hasAny(payload, 'topic')) return readTopic(payload)
  const code = textAt(payload, 'retCode') || textAt(payload, 'ret_code')
  if ((code !== '' && code !== '0') || fieldOf(payload, 'success') === false)
    return problem('refused-by-venue', textAt(payload, 'retMsg') || textAt(payload, 'ret_msg') || code)
  const result = fieldOf(payload, 'result')
  if (Array.isArray(result)) return eachRow(result, readSymbolOf2021)
  return isObject(result) ? readResult({ result, time: instantIn(payload, 'time') }) : nothing
}

function readTopic(payload: unknown): MessagePart {
  const parts = textAt(payload, 'topic').split('.')
  const word = parts[0] ?? ''
  if (isOption(parts.at(-1) ?? '')) return nothing
  const time = instantIn(payload, 'ts')
  const data = fieldOf(payload, 'data')
  const kind = textAt(payload, 'type')
  if (word === 'tickers') return readTicker(time)(data)
  if (word === 'orderBookL2_25') return readBookOf2021(payload)
  if (word !== 'orderbook') return nothing
  if (kind !== 'snapshot' && kind !== 'delta') return problem('bad-field', `type ${kind}`)
  return readBook({ kind, time })(data)
}

function readResult({ result, time }: { result: unknown; time: string | null }): MessagePart {
  if (hasAny(result, 'b', 'a')) return readBook({ kind: 'snapshot', time: null })(result)
  const category = textAt(result, 'category')
  if (!hasAny(result, 'list') || category === 'option') return nothing
  return eachRow(fieldOf(result, 'list'), (row) => {
    if (hasAny(row, 'priceFilter', 'lotSizeFilter')) return readInstrument(category)(row)
    if (hasAny(row, 'fundingRateTimestamp')) return readPaidFunding(row)
    return hasAny(row, 'lastPrice', 'markPrice', 'bid1Price') ? readTicker(time)(row) : nothing
  })
}
