import { instantProblem } from '../core'
import { halfWidth } from './halfWidth'
import { problem, value, type Field, type Scope } from './field'

/** A day may also be on its way to `25 Dec 2026`, which the desk's expiry understands. */
const onTheWay =
  /^\d{1,2}(-|[T -]?([A-Z]{1,2}|[A-Z]{3,9}[T -]?\d{0,4}))$|^\d{0,4}$|^\d{4}-\d{0,2}$|^\d{4}-\d\d-\d{0,2}$|^\d{4}-\d\d-\d\d[T ]?[\d:.]*([+-]\d{0,2}(:\d?)?)?$/

/** An instant as ISO text with a zone, such as `2021-12-31T12:00Z`; a space may stand for the `T`. */
export const instantField = ({ scope }: { scope: Scope }): Field<string> => ({
  scope,
  control: { kind: 'instant' },
  read: (text) => {
    const iso = halfWidth(text).trim().toUpperCase().replace(/ +/, 'T')
    if (iso === '') return problem('must not be empty', { found: text })
    const requirement = instantProblem(iso)
    if (requirement === null) return value(iso)
    return problem(requirement, { found: text, unfinished: onTheWay.test(iso) })
  },
  write: (instant) => instant,
})
