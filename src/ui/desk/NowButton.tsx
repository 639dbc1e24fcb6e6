import { useDictionary } from '../words'

/** Types the present minute as the valuation instant. */
export function NowButton({ onNow }: { onNow: (instant: string) => void }) {
  const { chrome } = useDictionary()
  return (
    <button
      type="button"
      className="field__hint field__hint--button"
      onClick={() => onNow(new Date().toISOString().replace(/:\d\d\.\d+Z$/, 'Z'))}
    >
      {chrome.now}
    </button>
  )
}
