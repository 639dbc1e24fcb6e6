import { Icon } from '../Icon'
import { useDictionary } from '../words'
import { useDesk } from './store'

/** One step back, and forward again; a step made on another panel leads there. */
export function UndoButtons() {
  const { chrome } = useDictionary()
  const undo = useDesk((state) => state.undo)
  const redo = useDesk((state) => state.redo)
  const isFirst = useDesk((state) => state.past.length === 0)
  const isLast = useDesk((state) => state.future.length === 0)
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className="button button--plain"
        title={`${chrome.undo} (Ctrl+Z)`}
        aria-label={chrome.undo}
        data-command="undo"
        disabled={isFirst}
        onClick={undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        tabIndex={-1}
        className="button button--plain"
        title={`${chrome.redo} (Ctrl+Y)`}
        aria-label={chrome.redo}
        data-command="redo"
        disabled={isLast}
        onClick={redo}
      >
        <Icon name="redo" />
      </button>
    </>
  )
}
