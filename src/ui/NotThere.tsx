import { useDictionary } from './words'

/** In the place of a part whose file did not come. Only a fresh page asks for it again; all that was typed is kept. */
export function NotThere() {
  const { chrome } = useDictionary()
  return (
    <p className="notice notice--warning" role="alert">
      <span>{chrome.failed}</span>
      <button type="button" className="button" onClick={() => location.reload()}>
        {chrome.retry}
      </button>
    </p>
  )
}
