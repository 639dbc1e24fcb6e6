/*
 * The letter of every quantity in typeset formulas, in TeX. Fetched with the typesetting, when a working is first opened;
 * the names alone are everywhere, as types.
 */

import { symbolsOfBonds } from './symbolsOfBonds'
import { symbolsOfRisks } from './symbolsOfRisks'
import { sharedSymbols } from './symbolsShared'

export const symbols = { ...sharedSymbols, ...symbolsOfBonds, ...symbolsOfRisks }

export const isTerm = (name: string): name is keyof typeof symbols => name in symbols
