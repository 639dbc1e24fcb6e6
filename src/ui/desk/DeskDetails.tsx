import { deskGroups, type DeskGroup } from '../../desk/deskFields'
import type { View } from '../app/view'
import { useDictionary } from '../words'
import { DeskField } from './DeskField'
import { VenueFacts } from './VenueFacts'

/** The rest of the desk bar: the contract, the fees and the slippage of each leg. */
export default function DeskDetails({ view }: { view: View }) {
  const { chrome } = useDictionary()
  // The keys of a literal record, which TypeScript widens to string.
  const groups = Object.keys(deskGroups) as DeskGroup[]
  return (
    <div className="desk__details">
      {groups.map((group) => (
        <fieldset key={group} className="desk__group">
          <legend>{chrome.deskGroups[group]}</legend>
          {deskGroups[group].map((name) => (
            <DeskField key={name} name={name} view={view} />
          ))}
        </fieldset>
      ))}
      <VenueFacts />
    </div>
  )
}
