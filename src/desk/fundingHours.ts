import type { Decimal } from '../core'
import { intervalOf } from './intervalField'

type Paying = { venue: string; coin: string; fundingHours: Decimal | null }

/** Coins whose perpetuals Binance pays at its usual times; for others it has a list of exceptions, which is not asked. */
const usualCoins: readonly string[] = ['BTC', 'ETH']

/** Hours between two payments: as the venue says, or at Binance, which says so only of exceptions, its usual ones. */
export const fundingHoursOf = ({ venue, coin, fundingHours }: Paying): Decimal | null =>
  fundingHours ?? (venue === 'binance' && usualCoins.includes(coin) ? intervalOf(venue) : null)
