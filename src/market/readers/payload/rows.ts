import * as v from 'valibot'
import { problem, together, type MessagePart } from '../venueMessage'
import { excerptOf, fieldOf } from './json'

export type RowReader = (row: unknown) => MessagePart

/** Reads a row by its schema; one that does not match is a problem that names the field. */
export const rowReader =
  <S extends v.GenericSchema>(schema: S, read: (row: v.InferOutput<S>) => MessagePart): RowReader =>
  (row) => {
    const reading = v.safeParse(schema, row, { abortEarly: true })
    return reading.success ? read(reading.output) : problem('bad-field', faultOf(row, reading.issues[0]))
  }

/** Each row by itself: a bad one takes no other with it. */
export const eachRow = (rows: unknown, read: RowReader): MessagePart =>
  Array.isArray(rows) ? together(rows.map(read)) : problem('wrong-shape', excerptOf(rows))

function faultOf(row: unknown, issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? ''
  const symbol = ['symbol', 'instrument_name', 'instId', 'product_id', 'id', 's']
    .map((key) => fieldOf(row, key))
    .find((found) => typeof found === 'string')
  return [symbol === undefined ? '' : excerptOf(symbol), `${path} ${excerptOf(issue.input)}`.trim()]
    .filter((part) => part !== '')
    .join(': ')
}
