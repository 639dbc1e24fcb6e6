import { dateText, londonHour, type CivilDate } from '../../core'
import type { Venue } from '../venues'

/** The hour of the day in UTC at which a venue's futures end. */
const hours: Readonly<Record<Venue, (date: CivilDate) => number>> = {
  textbook: () => 12,
  bitmex: () => 12,
  deribit: () => 8,
  binance: () => 8,
  bybit: () => 8,
  okx: () => 8,
  // 16:00 in London, the hour of the CME CF Bitcoin Reference Rate.
  kraken: (date) => londonHour({ date, hour: 16 }),
}

/** The instant at which a venue settles the futures of a day: `2026-12-25T08:00Z`. */
export const settlementOf = ({ venue, date }: { venue: Venue; date: CivilDate }): string =>
  `${dateText(date)}T${`${hours[venue](date)}`.padStart(2, '0')}:00Z`
