import type { Follow } from '../../desk/follow/follow'
import { fundingKey } from '../../desk/streamKey'
import { useDesk } from '../app/store'
import { Streamed } from '../live/streamed'
import { filled, useDictionary } from '../words'

type FollowHintProps = { of: Follow['of']; typed: boolean; onFollow: () => void }

/** Says that a field follows the desk; where something was typed, goes back to following. */
export function FollowHint({ of, typed, onFollow }: FollowHintProps) {
  const { chrome, vocabulary } = useDictionary()
  // Where no perpetual is followed, the rate is the usual one.
  const isUsual = useDesk(({ desk }) => of === 'fundingRate' && !desk[fundingKey])
  if (isUsual) return null
  // The unit of a label, such as (UTC), is not part of the name.
  const name = (of === 'quotes' ? chrome.quotes : vocabulary.labels[of]).replace(/ ?[(（].*$/, '')
  const follows = filled(chrome.follows, { name })
  return typed ? (
    <button type="button" className="field__hint field__hint--button" title={follows} onClick={onFollow}>
      {filled(chrome.followAgain, { name })}
    </button>
  ) : of === 'fundingRate' ? (
    <Streamed hint={follows} />
  ) : (
    <span className="field__hint field__hint--follows" title={follows}>
      = {name}
    </span>
  )
}
