import type { market } from './market'
import type { contract } from './contract'
import type { margin } from './margin'
import type { account } from './account'
import type { costs } from './costs'
import type { curve } from './curve'
import type { fixed } from './fixed'
import type { breakdown } from './breakdown'
import type { settlement } from './settlement'
import type { interim } from './interim'
import type { position } from './position'
import type { funding } from './funding'
import type { floating } from './floating'
import type { comparison } from './comparison'
import type { roll } from './roll'
import type { futuresStrip } from './futuresStrip'
import type { offers } from './offers'
import type { alternatives } from './alternatives'
import type { risk } from './risk'
import type { hedge } from './hedge'
import type { scenarios } from './scenarios'
import type { exit } from './exit'
import type { custody } from './custody'
import type { paths } from './paths'
import type { linear } from './linear'
import type { mistakes } from './mistakes'
import type { history } from './history'
import type { carry } from './carry'
import type { unwind } from './unwind'
import type { financed } from './financed'
import type { quoted } from './quoted'
import type { reverse } from './reverse'
import type { curveTrade } from './curveTrade'
import type { explained } from './explained'
import type { flows } from './flows'
import type { tokens } from './tokens'
import type { move } from './move'
import type { payoffs } from './payoffs'
import type { strip } from './strip'
import type { depth } from './depth'
import type { ownThemes } from './ownThemes'

/** Every theme of the vocabulary. */
type Theme =
  | typeof market
  | typeof contract
  | typeof margin
  | typeof account
  | typeof costs
  | typeof curve
  | typeof fixed
  | typeof breakdown
  | typeof settlement
  | typeof interim
  | typeof position
  | typeof funding
  | typeof floating
  | typeof comparison
  | typeof roll
  | typeof futuresStrip
  | typeof offers
  | typeof alternatives
  | typeof risk
  | typeof hedge
  | typeof scenarios
  | typeof exit
  | typeof custody
  | typeof paths
  | typeof linear
  | typeof mistakes
  | typeof strip
  | typeof payoffs
  | typeof history
  | typeof move
  | typeof tokens
  | typeof flows
  | typeof explained
  | typeof curveTrade
  | typeof quoted
  | typeof reverse
  | typeof financed
  | typeof unwind
  | typeof carry
  | typeof depth
  | (typeof ownThemes)[number]

type KeyOf<T> = T extends unknown ? keyof T : never

/** Every number that a panel asks for or shows, under the name that core gives it. */
export type Term = KeyOf<Theme['facts']>

/** Everything that has a label: the quantities, and the fields and columns that are not quantities. */
export type Named = KeyOf<Theme['labels']>
