import type { View } from '../app/view'
import { Icon } from '../Icon'
import { useAfterwards } from '../loading/afterwards'
import { useCurrent } from './useCurrent'
import { useSay } from './wording'

/** Warnings are red; what the figures only take for granted is not. */
const isWarning = (word: string): boolean => !word.startsWith('premise.')

const none: readonly string[] = []

/** What a careful reader should know of these numbers, and problems that stand at no field in sight. */
export function Notices({ view }: { view: View }) {
  const say = useSay()
  const there = useAfterwards()
  const words = useCurrent(({ answered }) => answered?.answer.notices) ?? none
  return (
    <ul className="notices">
      {there !== null && <there.FoldedProblems view={view} />}
      {words.filter(isWarning).map((word) => (
        <li key={word}>
          <Icon name="warning" /> {say(word)}
        </li>
      ))}
      {words
        .filter((word) => !isWarning(word))
        .map((word) => (
          <li key={word} className="notices__premise" children={say(word)} />
        ))}
    </ul>
  )
}
