import type { Term } from '../../vocabulary/terms'
import { filledWith, useDictionary } from '../words'
import { Figure } from './Figure'
import { isPending, isStale } from './standing'
import { useCurrent } from './useCurrent'
import { useSay } from './wording'

/** The answer first: one line in words and figures. */
export function Headline() {
  const { chrome } = useDictionary()
  const say = useSay()
  const headline = useCurrent(({ answered }) => answered?.answer.headline ?? null)
  const stale = useCurrent(isStale)
  const pending = useCurrent(isPending)
  const failed = useCurrent(({ failure }) => failure !== null)
  const withoutAnswer = pending ? chrome.computing : failed ? '' : chrome.waiting
  return (
    <section className={stale ? 'headline headline--stale' : 'headline'} aria-label={chrome.answer} aria-live="polite">
      <p className="headline__line">
        {headline === null
          ? withoutAnswer
          : say(headline)
              .split(' · ')
              .map((part) => (
                <span className="headline__part" key={part}>
                  {filledWith(part, (name) => (
                    // The words' placeholders are terms of this answer: a conformance test reads them all.
                    <Figure key={name} term={name as Term} brief />
                  ))}
                </span>
              ))}
      </p>
      {pending && headline !== null && <p className="headline__pending">{chrome.computing}</p>}
      {stale && headline !== null && <p className="headline__stale">{chrome.stale}</p>}
    </section>
  )
}
