import { problem, type Instrument, type MessagePart } from '../venueMessage'

/** A contract as listed; of a dated one without its day no basis can be told, and it is a problem. */
export const listedPart = (instrument: Instrument): MessagePart =>
  instrument.kind === 'future' && instrument.expiry === null
    ? problem('bad-field', `${instrument.symbol}: expiry`)
    : { instruments: [instrument] }
