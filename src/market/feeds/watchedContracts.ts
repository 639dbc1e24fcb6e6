import type { Decimal } from '../../core'
import type { Instrument, VenueMessage } from '../readers'
import type { Adapter } from './adapter'
import { isOfMarket, isOnCoin } from './covers'

type TakenContracts = {
  /** The message with the contracts that are watched, and none of the others. */
  message: VenueMessage
  /** Those that were not watched before. */
  added: readonly Instrument[]
  /** The coins on which it lists inverse contracts. */
  inverseCoins: readonly string[]
}

/** The contracts of a venue that a feed watches: those of its market and of one coin, as the venue's messages name them. */
export function watchedContracts(adapter: Adapter, coin: string) {
  const watched = new Map<string, Instrument>()
  /** Only where the venue has said which perpetuals pay at other intervals are all others known to pay at the usual one. */
  let otherwiseHours: Decimal | null = null
  const withFundingHours = (instrument: Instrument): Instrument =>
    instrument.kind !== 'perpetual' || otherwiseHours === null
      ? instrument
      : { fundingIntervalHours: otherwiseHours, ...instrument }
  return {
    all: (): readonly Instrument[] => [...watched.values()],
    /** Says that every unusual interval is known from now on. */
    completeFundingHours: () => {
      otherwiseHours = adapter.fundingTerms?.otherwiseHours ?? null
    },
    take: (message: VenueMessage): TakenContracts => {
      const listed = message.instruments.filter((one) => isOfMarket(adapter, one))
      const instruments = listed.filter((one) => isOnCoin(one, coin)).map(withFundingHours)
      const added = instruments.filter(({ symbol }) => !watched.has(symbol))
      for (const instrument of instruments) watched.set(instrument.symbol, instrument)
      const inverse = listed.filter(({ payoff }) => payoff === 'inverse')
      return { message: { ...message, instruments }, added, inverseCoins: [...new Set(inverse.map((one) => one.coin))] }
    },
  }
}
