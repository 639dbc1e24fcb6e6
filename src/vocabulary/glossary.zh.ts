import type { EntryId } from './entryId'
import type { EntryText } from './entryText'
import { entries as market } from './market/glossary.zh'
import { entries as contract } from './contract/glossary.zh'
import { entries as margin } from './margin/glossary.zh'
import { entries as account } from './account/glossary.zh'
import { entries as costs } from './costs/glossary.zh'
import { entries as curve } from './curve/glossary.zh'
import { entries as fixed } from './fixed/glossary.zh'
import { entries as breakdown } from './breakdown/glossary.zh'
import { entries as settlement } from './settlement/glossary.zh'
import { entries as interim } from './interim/glossary.zh'
import { entries as position } from './position/glossary.zh'
import { entries as funding } from './funding/glossary.zh'
import { entries as floating } from './floating/glossary.zh'
import { entries as comparison } from './comparison/glossary.zh'
import { entries as roll } from './roll/glossary.zh'
import { entries as futuresStrip } from './futuresStrip/glossary.zh'
import { entries as offers } from './offers/glossary.zh'
import { entries as alternatives } from './alternatives/glossary.zh'
import { entries as risk } from './risk/glossary.zh'
import { entries as hedge } from './hedge/glossary.zh'
import { entries as scenarios } from './scenarios/glossary.zh'
import { entries as exit } from './exit/glossary.zh'
import { entries as custody } from './custody/glossary.zh'
import { entries as paths } from './paths/glossary.zh'
import { entries as linear } from './linear/glossary.zh'
import { entries as mistakes } from './mistakes/glossary.zh'
import { entries as strip } from './strip/glossary.zh'
import { entries as payoffs } from './payoffs/glossary.zh'
import { entries as history } from './history/glossary.zh'
import { entries as move } from './move/glossary.zh'
import { entries as tokens } from './tokens/glossary.zh'
import { entries as flows } from './flows/glossary.zh'
import { entries as unwind } from './unwind/glossary.zh'
import { entries as financed } from './financed/glossary.zh'
import { entries as quoted } from './quoted/glossary.zh'
import { entries as reverse } from './reverse/glossary.zh'
import { entries as curveTrade } from './curveTrade/glossary.zh'
import { entries as explained } from './explained/glossary.zh'
import { entries as carry } from './carry/glossary.zh'
import { entries as depth } from './depth/glossary.zh'

/** Every entry of the glossary in Chinese. */
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
} satisfies Record<EntryId, EntryText>
