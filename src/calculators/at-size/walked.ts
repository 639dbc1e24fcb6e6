import { bookLevels, daysBetween, fixedBondAtSize, fixedBondSizes } from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import { quotedMinute } from '../../desk/quotedMinute'
import type { Sources } from '../sources'
import type { AtSizeValues } from './fields'

/** The books of both legs, walked for the desk's capital and for every other size; `books` is null where one is empty. */
export function walkedOf(values: AtSizeValues, { books: live }: Sources) {
  const contract = contractOfDesk(values)
  const from = live === null ? values.valuation : quotedMinute(live.receivedTime)
  const daysToExpiry = daysBetween({ from, to: values.expiry })
  const { spotAsks, futureBids: levels, sizeUnit } = live ?? typedBooks(values)
  const common = { values, daysToExpiry, isLive: live !== null }
  if (spotAsks.length === 0 || levels.length === 0) return { ...common, books: null }
  const futureBids = bookLevels({ contract, unit: sizeUnit, levels })
  const bond = { spotAsks, futureBids, daysToExpiry, contract, costs: values }
  const sizes = fixedBondSizes({ ...bond, costOfCapital: values.costOfCapital })
  const { capitalUsd, spotStepCoin } = values
  return {
    ...common,
    books: { sizes, own: sizes.at(capitalUsd), ticket: fixedBondAtSize({ ...bond, capitalUsd, spotStepCoin }) },
  }
}
export type Walked = ReturnType<typeof walkedOf>

const typedBooks = ({ spotAsks, futureBids, futureSizeUnit: sizeUnit }: AtSizeValues) => ({
  spotAsks,
  sizeUnit,
  futureBids: futureBids.map(({ price, levelSize: size }) => ({ price, size })),
})
