import type { Draft } from '../../form'
import { deskStart } from '../../desk/deskStart'
import { essayDesk } from '../../desk/essayDesk'

const own = { settlementPrice: '50,000', fundingRate: '0.00125', fundingDays: '30' }
/** A quarterly future of 2026. */
export const quarterly: Draft = { ...deskStart, ...own }
/** The essay's bond: 150,000 contracts at 150 against 1,000 coin. */
export const essay: Draft = {
  ...essayDesk,
  ...own,
  costOfCapital: '0',
}
