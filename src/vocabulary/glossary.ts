import type { EntryId } from './entryId'
import { opens as market, seeAlso as marketSee } from './market/glossary'
import { opens as contract, seeAlso as contractSee } from './contract/glossary'
import { opens as margin, seeAlso as marginSee } from './margin/glossary'
import { opens as account, seeAlso as accountSee } from './account/glossary'
import { opens as costs, seeAlso as costsSee } from './costs/glossary'
import { opens as curve, seeAlso as curveSee } from './curve/glossary'
import { opens as fixed, seeAlso as fixedSee } from './fixed/glossary'
import { opens as breakdown, seeAlso as breakdownSee } from './breakdown/glossary'
import { opens as settlement, seeAlso as settlementSee } from './settlement/glossary'
import { opens as interim, seeAlso as interimSee } from './interim/glossary'
import { opens as position, seeAlso as positionSee } from './position/glossary'
import { opens as funding, seeAlso as fundingSee } from './funding/glossary'
import { opens as floating, seeAlso as floatingSee } from './floating/glossary'
import { opens as comparison, seeAlso as comparisonSee } from './comparison/glossary'
import { opens as roll, seeAlso as rollSee } from './roll/glossary'
import { opens as futuresStrip, seeAlso as futuresStripSee } from './futuresStrip/glossary'
import { opens as offers, seeAlso as offersSee } from './offers/glossary'
import { opens as alternatives, seeAlso as alternativesSee } from './alternatives/glossary'
import { opens as risk, seeAlso as riskSee } from './risk/glossary'
import { opens as hedge, seeAlso as hedgeSee } from './hedge/glossary'
import { opens as scenarios, seeAlso as scenariosSee } from './scenarios/glossary'
import { opens as exit, seeAlso as exitSee } from './exit/glossary'
import { opens as custody, seeAlso as custodySee } from './custody/glossary'
import { opens as paths, seeAlso as pathsSee } from './paths/glossary'
import { opens as linear, seeAlso as linearSee } from './linear/glossary'
import { opens as mistakes, seeAlso as mistakesSee } from './mistakes/glossary'
import { opens as history, seeAlso as historySee } from './history/glossary'
import { opens as carry, seeAlso as carrySee } from './carry/glossary'
import { opens as depth, seeAlso as depthSee } from './depth/glossary'
import { opens as unwind, seeAlso as unwindSee } from './unwind/glossary'
import { opens as financed, seeAlso as financedSee } from './financed/glossary'
import { opens as quoted, seeAlso as quotedSee } from './quoted/glossary'
import { opens as reverse, seeAlso as reverseSee } from './reverse/glossary'
import { opens as curveTrade, seeAlso as curveTradeSee } from './curveTrade/glossary'
import { opens as explained, seeAlso as explainedSee } from './explained/glossary'
import { opens as flows, seeAlso as flowsSee } from './flows/glossary'
import { opens as tokens, seeAlso as tokensSee } from './tokens/glossary'
import { opens as move, seeAlso as moveSee } from './move/glossary'
import { opens as payoffs, seeAlso as payoffsSee } from './payoffs/glossary'
import { opens as strip, seeAlso as stripSee } from './strip/glossary'
import { ownOpens } from './ownThemes'
import type { Named } from './terms'

/** The entry that each label opens. */
export const opens: Readonly<Record<Named, EntryId>> = {
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
  ...ownOpens,
}

/** What to read beside each entry. */
export const seeAlso: Readonly<Record<EntryId, readonly EntryId[]>> = {
  ...marketSee,
  ...contractSee,
  ...marginSee,
  ...accountSee,
  ...costsSee,
  ...curveSee,
  ...fixedSee,
  ...breakdownSee,
  ...settlementSee,
  ...interimSee,
  ...positionSee,
  ...fundingSee,
  ...floatingSee,
  ...comparisonSee,
  ...rollSee,
  ...futuresStripSee,
  ...offersSee,
  ...alternativesSee,
  ...riskSee,
  ...hedgeSee,
  ...scenariosSee,
  ...exitSee,
  ...custodySee,
  ...pathsSee,
  ...linearSee,
  ...mistakesSee,
  ...stripSee,
  ...payoffsSee,
  ...historySee,
  ...moveSee,
  ...tokensSee,
  ...flowsSee,
  ...explainedSee,
  ...curveTradeSee,
  ...quotedSee,
  ...reverseSee,
  ...financedSee,
  ...unwindSee,
  ...carrySee,
  ...depthSee,
}
