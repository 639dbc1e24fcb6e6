import { useState } from 'react'
import { isNotifyingBlocked, mayNotify } from './tellAlerts'
import type { LiveWords } from './words.en'

/** Asks the browser for notifications, only when the reader wants them. */
export function NotifyButton({ words }: { words: LiveWords }) {
  const [, setAsked] = useState(0)
  if (!('Notification' in window)) return null
  const refused = isNotifyingBlocked()
  return (
    <button
      type="button"
      className="button"
      aria-pressed={mayNotify()}
      disabled={refused || mayNotify()}
      onClick={() => void Notification.requestPermission().then(() => setAsked((count) => count + 1))}
    >
      {refused ? words.notifyRefused : mayNotify() ? words.notifyOn : words.notify}
    </button>
  )
}
