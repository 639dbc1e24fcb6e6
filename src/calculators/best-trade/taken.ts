import { fundingAtInterval, type Decimal } from '../../core'
import { deskFields, type DeskField } from '../../desk/deskFields'
import { intervalOf } from '../../desk/intervalField'
import { linearDeskFields } from '../../desk/linearDesk'
import { streamKey } from '../../desk/streamKey'
import { quotedMinute } from '../../desk/quotedMinute'
import { venueFacts } from '../../desk/venueFacts'
import { venueNamed } from '../../desk/venues'
import type { Draft } from '../../form'
import type { Taking } from '../details'
import type { QuoteSnapshot } from '../sources'
import { takenTexts, venueCurve } from '../takenTexts'
import type { BestTradeValues } from './fields'
import type { RankedOffer } from './rankedOffers'

type TakenTradeArguments = { values: BestTradeValues; quotes: QuoteSnapshot; ranked: RankedOffer }

/**
 * What taking a trade types into the desk, and the panel that it opens, at the same prices and the same costs. A dated
 * contract yields there what it does here, except for a settlement fee on linear ones, which their panel does not have.
 * Null where no panel has the trade: a perpetual margined in dollars.
 */
export function takenTrade({ values, quotes, ranked }: TakenTradeArguments): Taking | null {
  const { offer, deal } = ranked
  const start = startOf(values, ranked)
  if (offer.contract.payoff === 'linear') {
    if (offer.expiry === null) return null
    const beside = futuresBeside({ venue: values.venue, quotes, ranked })
    return { panel: 'linear-carry', desk: { ...start, ...beside, ...linearTexts(ranked) }, own: linearOwn(ranked) }
  }
  const inverse = { ...start, ...inverseTexts(ranked) }
  const { term } = deal
  if (term.kind === 'perpetual') {
    const desk = { ...inverse, ...futuresBeside({ venue: offer.venue, quotes, ranked }) }
    return { panel: 'floating-bond', desk, own: floatingOwn({ values, ranked, term }) }
  }
  const kept = offer.quote === null ? {} : (takenTexts(offer.quote, quotes) ?? {})
  const future = { symbol: offer.name, futuresPrice: textOf('futuresPrice', deal.price), expiry: offer.expiry ?? '' }
  return { panel: 'fixed-bond', desk: { ...kept, ...inverse, ...future } }
}

type Beside = { venue: string; quotes: QuoteSnapshot; ranked: RankedOffer }

/** The desk keeps a dated future beside what is taken: it follows no other venue's, and finds the price of its own there. */
function futuresBeside({ venue, quotes, ranked: { offer } }: Beside): Draft {
  const { quote, spotPrice } = offer
  const isQuoted = quotes.some(({ kind, ...one }) => kind === 'future' && one.venue === venue)
  return {
    [streamKey]: '',
    ...(quote !== null && isQuoted ? venueCurve({ venue, quotes, time: quote.receivedTime, spotPrice }) : {}),
  }
}

const textOf = (field: 'futuresPrice' | 'spotPrice' | 'multiplier' | 'lotSize', value: Decimal): string =>
  deskFields[field].write(value)

/** What every trade starts from; a typed row is of the desk's own day. */
const startOf = ({ valuation }: BestTradeValues, { offer: { quote, spotPrice }, deal }: RankedOffer): Draft => ({
  spotPrice: textOf('spotPrice', spotPrice),
  spotSlippageRate: deskFields.spotSlippageRate.write(deal.costs.spotSlippageRate),
  valuation: quote === null ? valuation : quotedMinute(quote.receivedTime),
})

function inverseTexts({ offer, deal: { contract, costs } }: RankedOffer): Draft {
  const venue = venueNamed(offer.venue)
  const { maintenanceMarginRate, maintenanceOn } = venue === undefined ? {} : venueFacts(venue).terms
  const rate = (field: Extract<DeskField, keyof typeof costs>) => deskFields[field].write(costs[field])
  return {
    ...(venue === undefined ? {} : { venue }),
    ...(maintenanceMarginRate === undefined ? {} : { maintenanceMarginRate }),
    ...(maintenanceOn === undefined ? {} : { maintenanceOn }),
    multiplier: textOf('multiplier', contract.multiplier),
    lotSize: textOf('lotSize', contract.lotSize),
    futuresFeeRate: rate('futuresFeeRate'),
    settlementFeeRate: rate('settlementFeeRate'),
    futuresSlippageRate: rate('futuresSlippageRate'),
  }
}

/** The linear desk counts whole contracts: where a venue trades parts of one, its lot is the contract. */
function linearTexts({ offer, deal, trade }: RankedOffer): Draft {
  const { linearPrice, contractCoin, marginRate, linearFeeRate, linearSlippageRate } = linearDeskFields
  return {
    linearSymbol: offer.name,
    linearPrice: linearPrice.write(deal.price),
    linearExpiry: offer.expiry ?? '',
    contractCoin: contractCoin.write(trade.lotCoin ?? offer.contract.multiplier),
    contractsPerLot: '1',
    marginRate: marginRate.write(deal.marginRate),
    linearFeeRate: linearFeeRate.write(deal.costs.futuresFeeRate),
    linearSlippageRate: linearSlippageRate.write(deal.costs.futuresSlippageRate),
  }
}

/** Coin is held, none of it is borrowed against and the margin earns nothing, as in the ranking. */
const linearOwn = ({ offer }: RankedOffer): Draft => ({
  longLeg: 'coin',
  contractSizes: 'desk',
  loanShareRate: '0',
  cashRate: '0',
  settlementPrice: textOf('spotPrice', offer.spotPrice),
})

type Floating = Omit<TakenTradeArguments, 'quotes'> & {
  term: Extract<RankedOffer['deal']['term'], { kind: 'perpetual' }>
}

/** The funding assumed, on the timetable of the venue; every payment is hedged again, as in the ranking. */
function floatingOwn({ values, ranked: { offer, closeTime }, term }: Floating): Draft {
  const newIntervalHours = intervalOf(venueNamed(offer.venue) ?? values.venue)
  return {
    events: 'generated',
    rehedge: 'every-interval',
    // As the desk writes a rate.
    generatedRate: deskFields.costOfCapital.write(fundingAtInterval({ ...term, newIntervalHours })),
    closeTime: closeTime === null ? values.valuation : quotedMinute(closeTime),
    endPrice: textOf('spotPrice', offer.spotPrice),
  }
}
