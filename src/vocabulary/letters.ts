import { letters as market } from './market/letters'
import { letters as contract } from './contract/letters'
import { letters as margin } from './margin/letters'
import { letters as account } from './account/letters'
import { letters as costs } from './costs/letters'
import { letters as curve } from './curve/letters'
import { letters as fixed } from './fixed/letters'
import { letters as breakdown } from './breakdown/letters'
import { letters as settlement } from './settlement/letters'
import { letters as interim } from './interim/letters'
import { letters as position } from './position/letters'
import { letters as funding } from './funding/letters'
import { letters as floating } from './floating/letters'
import { letters as comparison } from './comparison/letters'
import { letters as roll } from './roll/letters'
import { letters as futuresStrip } from './futuresStrip/letters'
import { letters as offers } from './offers/letters'
import { letters as alternatives } from './alternatives/letters'
import { letters as risk } from './risk/letters'
import { letters as hedge } from './hedge/letters'
import { letters as scenarios } from './scenarios/letters'
import { letters as exit } from './exit/letters'
import { letters as custody } from './custody/letters'
import { letters as paths } from './paths/letters'
import { letters as linear } from './linear/letters'
import { letters as mistakes } from './mistakes/letters'
import { letters as history } from './history/letters'
import { letters as carry } from './carry/letters'
import { letters as unwind } from './unwind/letters'
import { letters as financed } from './financed/letters'
import { letters as quoted } from './quoted/letters'
import { letters as reverse } from './reverse/letters'
import { letters as curveTrade } from './curveTrade/letters'
import { letters as explained } from './explained/letters'
import { letters as flows } from './flows/letters'
import { letters as tokens } from './tokens/letters'
import { letters as move } from './move/letters'
import { letters as payoffs } from './payoffs/letters'
import { letters as strip } from './strip/letters'
import { letters as depth } from './depth/letters'
import { ownLetters } from './ownThemes'
import type { Term } from './terms'

/** The letter of every quantity in typeset formulas, in TeX. Fetched with the typesetting, when a working is first opened. */
export const letters = {
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
  ...ownLetters,
} satisfies Record<Term, string>

export const isTerm = (name: string): name is Term => Object.hasOwn(letters, name)
