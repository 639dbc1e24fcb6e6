import type { ReactNode } from 'react'
import type { Term } from '../../vocabulary/terms'
import type { View } from '../app/view'
import { filledWith, useDictionary } from '../words'
import { Figure, WorkingProvider } from './Figure'
import { FiguresProvider } from './figures'
import { isPending, isStale } from './standing'
import { Strip } from './Strip'
import { useCurrent, useFiguresNow } from './useCurrent'
import { useSay } from './wording'

/**
 * The answer first: its figures, each with its name, under a sentence where there is a decision to state. Without a strip
 * of figures the sentence is the answer; otherwise it is read aloud where it is not shown.
 */
export function Headline({ view }: { view: View }) {
  const { chrome } = useDictionary()
  const headline = useCurrent(({ answered }) => answered?.answer.headline ?? null)
  const named = useCurrent(({ answered }) => answered?.answer.named ?? unnamed)
  const strip = useCurrent(({ answered }) => answered?.answer.strip ?? none)
  const stale = useCurrent(isStale)
  const pending = useCurrent(isPending)
  const failed = useCurrent(({ failure }) => failure !== null)
  const figures = useFiguresNow()
  const withoutAnswer = pending ? chrome.computing : failed ? '' : chrome.waiting
  const isRead = strip.length === 0 || view.calculator.layout.decides === true
  const sentence =
    headline === null ? (
      withoutAnswer
    ) : (
      <Sentence headline={headline} named={named} shown={strip.length === 0 ? 'all' : isRead ? 'first' : 'none'} />
    )
  const now = (children: ReactNode) => <FiguresProvider value={figures} children={children} />
  return (
    <section className={stale ? 'headline headline--stale' : 'headline'} aria-label={chrome.answer}>
      <p className={`headline__line ${isRead || headline === null ? '' : 'visually-hidden'}`}>
        {/* What is only read aloud may come a frame later. */}
        {isRead ? now(sentence) : sentence}
      </p>
      {headline !== null && strip.length > 0 && now(<Strip terms={strip} />)}
      {pending && headline !== null && <p>{chrome.computing}</p>}
      {stale && headline !== null && <p className="headline__stale">{chrome.stale}</p>}
    </section>
  )
}

const none: readonly Term[] = []
const unnamed: Readonly<Record<string, string>> = {}

type SentenceProps = { headline: string; named: Readonly<Record<string, string>>; shown: 'all' | 'first' | 'none' }

/** What is only read aloud leads nowhere: nobody stops by keyboard at what cannot be seen. */
const withoutDoors = { open: () => undefined, has: () => false }

/** `shown`: beside a strip, which has the figures of the others, at most the first part is. */
function Sentence({ headline, named, shown }: SentenceProps) {
  const say = useSay()
  return say(headline)
    .split(' · ')
    .map((part, place) => {
      const text = filledWith(part, (name) =>
        Object.hasOwn(named, name) ? (
          <strong key={name}>{named[name]}</strong>
        ) : (
          // The other placeholders are terms of this answer: a conformance test reads them all.
          <Figure key={name} term={name as Term} brief stop={shown === 'all'} />
        ),
      )
      if (shown === 'all' || (shown === 'first' && place === 0))
        return (
          <span className="headline__part" key={part}>
            {text}
          </span>
        )
      return (
        <span className="visually-hidden" key={part}>
          <WorkingProvider value={withoutDoors}>{text}</WorkingProvider>
        </span>
      )
    })
}
