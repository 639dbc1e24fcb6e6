import { policyKinds } from '../../core'
import { deskFields } from '../../desk/deskFields'
import { fixedBondFields } from '../../desk/fixedBondFields'
import { choiceField, daysField, nameField, rateField, type Values } from '../../form'

const scope = 'panel'

export const fields = {
  venue: deskFields.venue,
  ...fixedBondFields,
  historySeries: nameField({ scope }),
  futuresSeries: nameField({ scope }),
  spotSeries: nameField({ scope }),
  fixedConvention: choiceField({ scope, options: ['executable-roll', 'listing-day'] }),
  fundingRate: rateField({ scope }),
  policyRule: choiceField({ scope, options: policyKinds }),
  trailingDays: daysField({ scope }),
  fixAboveRate: rateField({ scope }),
  historyRange: choiceField({ scope, options: ['whole', '2017', '2018', '2019', '2020', '2021'] }),
  rollingDays: choiceField({ scope, options: ['30', '90'] }),
}

export type HistoryValues = Values<typeof fields>
