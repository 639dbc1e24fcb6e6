import { entries as market } from './market/glossary.en'
import { entries as contract } from './contract/glossary.en'
import { entries as margin } from './margin/glossary.en'
import { entries as account } from './account/glossary.en'
import { entries as costs } from './costs/glossary.en'
import { entries as curve } from './curve/glossary.en'
import { entries as fixed } from './fixed/glossary.en'
import { entries as breakdown } from './breakdown/glossary.en'
import { entries as settlement } from './settlement/glossary.en'
import { entries as interim } from './interim/glossary.en'
import { entries as position } from './position/glossary.en'
import { entries as funding } from './funding/glossary.en'
import { entries as floating } from './floating/glossary.en'
import { entries as comparison } from './comparison/glossary.en'
import { entries as roll } from './roll/glossary.en'
import { entries as futuresStrip } from './futuresStrip/glossary.en'
import { entries as offers } from './offers/glossary.en'
import { entries as alternatives } from './alternatives/glossary.en'
import { entries as risk } from './risk/glossary.en'
import { entries as hedge } from './hedge/glossary.en'
import { entries as scenarios } from './scenarios/glossary.en'
import { entries as exit } from './exit/glossary.en'
import { entries as custody } from './custody/glossary.en'
import { entries as paths } from './paths/glossary.en'
import { entries as linear } from './linear/glossary.en'
import { entries as mistakes } from './mistakes/glossary.en'
import { entries as strip } from './strip/glossary.en'
import { entries as payoffs } from './payoffs/glossary.en'
import { entries as history } from './history/glossary.en'
import { entries as move } from './move/glossary.en'
import { entries as tokens } from './tokens/glossary.en'
import { entries as flows } from './flows/glossary.en'
import { entries as unwind } from './unwind/glossary.en'
import { entries as financed } from './financed/glossary.en'
import { entries as quoted } from './quoted/glossary.en'
import { entries as reverse } from './reverse/glossary.en'
import { entries as curveTrade } from './curveTrade/glossary.en'
import { entries as explained } from './explained/glossary.en'
import { entries as carry } from './carry/glossary.en'
import { entries as depth } from './depth/glossary.en'

/** Every entry of the glossary in English. */
export const entries = {
  ...market,
  ...contract,
  ...margin,
  ...account,
  ...costs,
  ...curve,
  ...fixed,
  ...breakdown,
  ...settlement,
  ...interim,
  ...position,
  ...funding,
  ...floating,
  ...comparison,
  ...roll,
  ...futuresStrip,
  ...offers,
  ...alternatives,
  ...risk,
  ...hedge,
  ...scenarios,
  ...exit,
  ...custody,
  ...paths,
  ...linear,
  ...mistakes,
  ...strip,
  ...payoffs,
  ...history,
  ...move,
  ...tokens,
  ...flows,
  ...explained,
  ...curveTrade,
  ...quoted,
  ...reverse,
  ...financed,
  ...unwind,
  ...carry,
  ...depth,
}
