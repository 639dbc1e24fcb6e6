import type { DeskGroup } from '../../desk/deskFields'
import type { View } from '../app/view'
import { useLateWords } from '../words/late'
import { DeskField } from './DeskField'
import { LegOrder } from './LegOrder'
import { VenueFacts } from './VenueFacts'

/** The rest of the desk bar: the contract, the fees and the slippage of each leg. */
export default function DeskDetails({ view }: { view: View }) {
  const late = useLateWords()
  const { groups, id } = view.calculator.desk
  // The keys of a record by groups, which TypeScript widens to string.
  const names = Object.keys(groups) as DeskGroup[]
  return (
    <div className="desk__details">
      {names.map((group) => (
        <fieldset key={group} className="desk__group">
          <legend>{late[`desk.${group}`]}</legend>
          {groups[group].map((name) => (
            <div key={name}>
              <DeskField name={name} view={view} />
              {id === 'inverse' && <LegOrder name={name} />}
            </div>
          ))}
        </fieldset>
      ))}
      {id === 'inverse' && <VenueFacts view={view} />}
    </div>
  )
}
