export { venueFacts } from '../venueFacts'
export { listedAt, type Listed } from './calendar'
export { contractAt } from './contractAt'
export { endOf, instrumentTexts, knownInstrument, nameOf, otherDay, type Instrument } from './knownInstrument'
