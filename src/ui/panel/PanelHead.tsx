import { useState } from 'react'
import { fillingOf, followingIn } from '../../desk/draftOf'
import { useDraftStore } from '../app/store'
import { ExportCsv } from '../export/ExportCsv'
import { UndoButtons } from '../app/UndoButtons'
import type { View } from '../app/view'
import { Icon } from '../Icon'
import { filled, useDictionary } from '../words'
import { openExample } from './openExample'
import { CopyLink } from './CopyLink'
import { useCurrent, useSession } from './useCurrent'
import { useSay } from './wording'

/** A panel's name, its examples with their source, and what can be done with the whole of it. */
export function PanelHead({ view }: { view: View }) {
  const { chrome } = useDictionary()
  const say = useSay()
  const { calculator } = view
  const store = useDraftStore()
  const { fillIn } = store.getState()
  const reset = () =>
    fillIn({
      desk: calculator.desk.start,
      own: fillingOf({ calculator, draft: calculator.examples[0]?.draft ?? {}, desk: calculator.desk.start }).own,
      notice: 'panel-reset',
    })
  const session = useSession()
  const linked = () => {
    const following = followingIn({ calculator, own: store.getState().panels[view.id] ?? {} })
    const { draft } = session.now()
    return following.length === 0 ? draft : { ...draft, follows: following.join(' ') }
  }
  const hasAnswer = useCurrent(({ answered }) => answered !== null)
  const current = useCurrent(({ draft }) =>
    calculator.examples.find((example) =>
      Object.entries(example.draft).every(([id, text]) => !(id in draft) || draft[id] === text),
    ),
  )
  const [last, setLast] = useState(current)
  if (current !== undefined && current !== last) setLast(current)
  return (
    <header className="panel-head">
      <div className="panel-head__name">
        <h1>{say('name')}</h1>
        <p className="muted">{say('question')}</p>
      </div>
      <div className="panel-head__examples" role="group" aria-label={chrome.examples}>
        {calculator.examples.map((example) => (
          <button
            key={example.title}
            type="button"
            className="chip"
            aria-pressed={example === current}
            title={say(example.source)}
            onClick={() => openExample({ store, calculator, example })}
          >
            {say(example.title)}
          </button>
        ))}
      </div>
      <div className="panel-head__actions">
        <UndoButtons />
        <CopyLink panel={view.id} draft={linked} />
        {hasAnswer && <ExportCsv view={view} />}
        <button type="button" className="button button--plain" onClick={reset}>
          <Icon name="reset" /> {chrome.reset}
        </button>
      </div>
      {/* The line stays where it is when its example is edited: nothing moves under the pointer. */}
      <p className="panel-head__source">
        {last !== undefined &&
          filled(current === undefined ? chrome.sourceEdited : chrome.source, { source: say(last.source) })}
      </p>
    </header>
  )
}
