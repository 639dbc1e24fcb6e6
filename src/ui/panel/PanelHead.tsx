import { useState } from 'react'
import { fillingOf, followingIn, followingKey } from '../../desk/draftOf'
import { useDraftStore } from '../app/store'
import { ExportCsv } from '../export/ExportCsv'
import { UndoButtons } from '../app/UndoButtons'
import type { View } from '../app/view'
import { Menu } from '../Menu'
import { filled, useDictionary } from '../words'
import { ActionButton } from './ActionButton'
import { openExample } from './openExample'
import { CopyLink } from './CopyLink'
import { useCurrent, useSession } from './useCurrent'
import { useLater } from './useLater'
import { useSay } from './wording'

/** A panel's name, its examples with their source, and what can be done with the whole of it. */
export function PanelHead({ view, onWorking }: { view: View; onWorking: () => void }) {
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
    return following.length === 0 ? draft : { ...draft, [followingKey]: following.join(' ') }
  }
  const hasAnswer = useCurrent(({ answered }) => answered !== null)
  const current = useLater(({ draft }) =>
    calculator.examples.find((example) =>
      Object.entries(example.draft).every(([id, text]) => !(id in draft) || draft[id] === text),
    ),
  )
  const [last, setLast] = useState(current)
  if (current !== undefined && current !== last) setLast(current)
  return (
    <header className="panel-head">
      <h1 title={say('question')}>{say('name')}</h1>
      <Menu label={chrome.examples}>
        <ul className="menu__list">
          {calculator.examples.map((example) => (
            <li key={example.title}>
              <button
                type="button"
                className="menu__item"
                aria-pressed={example === current}
                onClick={() => openExample({ store, calculator, example })}
              >
                <span>{say(example.title)}</span>
                <span className="menu__note">{say(example.source)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Menu>
      {/* The line stays where it is when its example is edited: nothing moves under the pointer. */}
      <p className="panel-head__source" title={last === undefined ? undefined : say(last.source)}>
        {last === undefined
          ? say('question')
          : filled(current === undefined ? chrome.sourceEdited : chrome.source, { source: say(last.source) })}
      </p>
      <div className="panel-head__actions" role="toolbar" aria-label={say('name')}>
        <UndoButtons />
        <CopyLink panel={view.id} draft={linked} quotes={() => session.now().sources.quotes} />
        {hasAnswer && <ExportCsv view={view} />}
        {hasAnswer && <ActionButton command="working" icon="working" name={chrome.working} onClick={onWorking} />}
        <ActionButton command="reset" icon="reset" name={chrome.reset} onClick={reset} />
      </div>
    </header>
  )
}
