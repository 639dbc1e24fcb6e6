export { blankField } from './blankField'
export { choiceField } from './choiceField'
export {
  formRequirements,
  problem,
  type Cell,
  type Control,
  type Draft,
  type Field,
  type Fields,
  type Filled,
  type Problem,
  type Reading,
  type Requirement,
  type Scope,
  type Slider,
  type Unit,
  type Values,
} from './field'
export { instantField } from './instantField'
export { nameField } from './nameField'
export { daysField, feeField, lotField, marginRateField, priceField, rateField, usdField } from './numberField'
export {
  atLeastZeroField,
  coinField,
  contractsField,
  plainField,
  positiveField,
  positiveRateField,
  rateChangeField,
  shareField,
  usdAtLeastZeroField,
} from './panelNumberFields'
export { correlationField, countField, seedField, stepsField } from './simulationFields'
export { readDraft, type DraftReading, type Problems } from './readDraft'
export { readNumber } from './readNumber'
export { cellOfPath, rowsField } from './rowsField'
export { isLongText, rowsOfText, textOfRows } from './tableText'
export { tidied } from './tidied'
export { grouped } from './grouped'
export { stepped, type Step } from './stepped'
