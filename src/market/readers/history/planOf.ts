import { haveDecimalCommas } from '../decimalComma'
import { isTime } from './cells'
import type { HistoryAnswers } from './figures'
import { headerlessPlan } from './headerlessPlan'
import { heading, placeOf, type Role } from './headings'
import type { Columns, Planning, Sample } from './plan'
import { timeOf, writtenPlace } from './timeColumn'
import { filled, settlementPlan, valueOf } from './valueColumn'

/** Which columns hold what, by their names, by an answer, and where a name says nothing by what stands in them. */
export function planOf(given: { header: readonly string[] | null; sample: Sample; answers: HistoryAnswers }): Planning {
  const { header, sample, answers } = given
  if (header === null) return headerlessPlan({ sample, answers })
  const headings = header.map(heading)
  const columns: Columns = { header, headings, sample, answers }
  if (placeOf('time', headings) === null && !sample.some((cells) => cells.some(isTime))) return 'no times'
  const settled = settlementPlan(columns)
  const value = settled === null ? valueOf(columns) : { ...settled, doubt: null, kind: 'prices' as const }
  if ('questions' in value) return value
  const time = settled?.time ?? timeOf(columns, value.kind)
  if (typeof time !== 'number') return time
  const place = (role: Role) => placeOf(role, headings)
  const symbol = place('symbol')
  const isFunding = value.kind === 'funding'
  const timeName = headings[time]?.plain ?? ''
  const sides = {
    mark: isFunding ? filled('mark', columns) : null,
    open: isFunding ? null : place('open'),
    high: isFunding ? null : place('high'),
    low: isFunding ? null : place('low'),
  }
  // One number with a decimal comma tells how all of them are written.
  const numbers = [value.value, ...Object.values(sides)].filter((at) => at !== null)
  return {
    plan: {
      kind: value.kind,
      time,
      value: value.value,
      symbol,
      expiry: place('expiry'),
      ...sides,
      written: isFunding ? writtenPlace(headings, time) : null,
      names: {
        time: header[time] ?? '',
        value: header[value.value] ?? '',
        symbol: symbol === null ? '' : (header[symbol] ?? ''),
      },
      isUtc: headings[time]?.isUtc === true,
      rateUnit: headings[value.value]?.rateUnit ?? null,
      hasDecimalComma: haveDecimalCommas(sample.flatMap((cells) => numbers.map((at) => cells[at] ?? ''))),
      barTime: /^(open|start)/.test(timeName) ? 'open' : timeName === 'closetime' ? 'close' : null,
      doubt: value.doubt,
    },
  }
}
