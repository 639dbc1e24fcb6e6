import type { DeskField } from '../../desk/deskFields'
import type { Venue } from '../../desk/venues'
import { account } from '../../vocabulary/account'
import { contract } from '../../vocabulary/contract'
import { costs } from '../../vocabulary/costs'
import { margin } from '../../vocabulary/margin'
import { market } from '../../vocabulary/market'
import { stateFacts } from '../../vocabulary/terms'
import { unitWords } from '../../vocabulary/units.en'

type DeskOption = `venue.${Venue}` | 'maintenanceOn.liquidation-value' | 'maintenanceOn.entry-value'

for (const { facts } of [market, contract, margin, account, costs]) stateFacts(facts)

/** The words of the desk bar, which stands above every panel; a field or a venue without its word does not compile. */
export const desk = {
  ...unitWords,
  labels: {
    ...market.labels,
    ...contract.labels,
    ...margin.labels,
    ...account.labels,
    ...costs.labels,
  } satisfies Record<DeskField, string>,
  options: { ...market.options, ...contract.options, ...margin.options } satisfies Record<DeskOption, string>,
}
