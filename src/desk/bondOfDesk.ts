import { decimal, fixedBondPurchase, type FixedBondPurchase } from '../core'
import { grouped, readDraft, type Draft } from '../form'
import { contractOfDesk } from './contractOfDesk'
import { deskFields, type DeskField } from './deskFields'
import type { Follow } from './follow/follow'

let last: { texts: string; bond: FixedBondPurchase | null } | null = null

/** What is bought and sold for the bond that a desk describes; null where the desk cannot be read. Several fields follow it. */
export function bondOfDesk(desk: Draft): FixedBondPurchase | null {
  const texts = JSON.stringify(Object.keys(deskFields).map((name) => desk[name]))
  if (last?.texts !== texts) last = { texts, bond: boughtBy(desk) }
  return last.bond
}

function boughtBy(desk: Draft): FixedBondPurchase | null {
  const reading = readDraft({ fields: deskFields, draft: desk })
  if (reading.state === 'problems') return null
  const { values } = reading
  return fixedBondPurchase({ ...values, contract: contractOfDesk(values), costs: values })
}

/** Contracts are whole, coin goes down to the satoshi. */
const places = { contracts: 0, heldCoin: 8, residualCoin: 8 }

type Share = { figure: keyof typeof places; share?: string }

/** A share of a figure of the desk's bond; said to follow one of the desk's questions. */
export const followBond = (of: DeskField, { figure, share = '1' }: Share): Follow => {
  const whole = (desk: Draft) => bondOfDesk(desk)?.[figure] ?? null
  return {
    of,
    text: (desk) => {
      // Rounded down: what is not there cannot be posted or sold.
      const part = whole(desk)?.times(decimal(share)).toDecimalPlaces(places[figure], 1)
      return part === undefined ? null : grouped(part.toFixed())
    },
    ...(figure === 'heldCoin' && { whole }),
  }
}

/** A fifth of the coin is posted, until somebody says how much. */
export const followMargin = { margin: followBond('capitalUsd', { figure: 'heldCoin', share: '0.2' }) }
