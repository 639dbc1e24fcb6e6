import { useDictionary } from '../words'
import { Keys } from './Keys'
import { placesIn } from './places'
import { useCommandWords } from './useCommandWords'

/** After G: the letters that lead somewhere. */
export function GoHint() {
  const dictionary = useDictionary()
  const words = useCommandWords()
  return (
    <div className="at-foot">
      <div className="go-hint">
        <p role="status">{words.goHint}</p>
        <ul>
          {placesIn(dictionary).map(
            ({ id, name, letter }) =>
              letter !== undefined && (
                <li key={id}>
                  <Keys chords={[letter]} /> {name}
                </li>
              ),
          )}
        </ul>
      </div>
    </div>
  )
}
