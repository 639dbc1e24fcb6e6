import { useSyncExternalStore } from 'react'
import { streamOf } from '../../desk/stream'
import { followedFields } from '../../desk/streamKey'
import { useDesk } from '../app/store'
import { Icon } from '../Icon'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { useWords } from '../words'
import { followedStanding } from './followedStanding'
import { liveWords as english } from './words.en'
import { liveWords as chinese } from './words.zh'

/** Over every panel: whether the prices that the desk follows still come. Where there is room for it, only that they do not. */
export function FollowedLine() {
  const words = useWords({ en: english, zh: chinese })
  const desk = useDesk((state) => state.desk)
  const quotes = useSyncExternalStore(sourcesOfPage.subscribe, () => sourcesOfPage.now().quotes)
  const followed = followedFields.map((field) => streamOf(desk, { field, quotes })).find((stream) => stream !== null)
  if (followed == null) return null
  const { isNow, text } = followedStanding(followed, { quotes, words })
  return (
    <p className={isNow ? 'followed' : 'followed followed--old'} role="status">
      {!isNow && <Icon name="warning" />} {text}
    </p>
  )
}
