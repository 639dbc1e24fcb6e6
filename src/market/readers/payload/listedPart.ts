import { problem, type Instrument, type MessagePart } from '../venueMessage'

/** A contract as listed; a dated one without its day is a problem, since it has no basis. */
export const listedPart = (instrument: Instrument): MessagePart =>
  instrument.kind === 'future' && instrument.expiry === null
    ? problem('bad-field', `${instrument.symbol}: expiry`)
    : { instruments: [instrument] }
