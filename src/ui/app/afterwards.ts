/** What every page fetches after its first view: in one file, because each request of its own costs more than its bytes. */
export { FeesText } from '../desk/FeesText'
export { default as GlossaryHost } from '../glossary/GlossaryHost'
export { default as InstrumentNotes } from '../desk/InstrumentNotes'
export { editsOfSymbol, editsOfVenue } from '../desk/instrumentTexts'
export { CopyTicket } from '../ticket/CopyTicket'
export { DetailsCard } from '../panel/DetailsCard'
export { default as OtherMarket } from '../panel/OtherMarket'
export { default as PageKeys } from './PageKeys'
