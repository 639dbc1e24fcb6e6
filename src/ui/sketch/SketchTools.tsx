import { wholeOf } from '../../kernels/drawnPath'
import type { SketchWords } from './words.en'

type SketchToolsProps = {
  words: SketchWords
  /** Null where the table cannot be read. */
  days: number | null
  onDays: (days: number) => void
  onFlat: () => void
}

const choices = [2, 7, 14, 30, 60, 90, 120, 365]

/** How many days the drawing has, and a flat path to begin with. */
export function SketchTools({ words, days, onDays, onFlat }: SketchToolsProps) {
  const offered = days === null || choices.includes(days) ? choices : [...choices, days].sort((a, b) => a - b)
  return (
    <div className="sketch__tools">
      <label>
        {words.days}
        <span className="field__box">
          <select
            className="field__input field__input--select"
            value={days ?? ''}
            onChange={(event) => onDays(wholeOf(event.target.value))}
          >
            {days === null && <option value="" />}
            {offered.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </span>
      </label>
      <button type="button" className="button" onClick={onFlat}>
        {words.flat}
      </button>
    </div>
  )
}
