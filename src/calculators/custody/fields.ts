import { daysField, marginRateField, priceField, rateField, shareField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'
import { fundingFields, hedgeFields } from '../../desk/hedgedBondOfDesk'
import { tierFields } from '../../desk/tieredMargin'

const scope = 'panel'

/** The whole desk, whose coin is to be kept, and where. */
export const fields = {
  ...deskFields,
  ...hedgeFields,
  ...fundingFields,
  ...tierFields,
  exchangeShareRate: shareField({ scope }),
  custodianShareRate: shareField({ scope }),
  recoveryRate: marginRateField({ scope }),
  custodianRecoveryRate: marginRateField({ scope }),
  failureRate: marginRateField({ scope }),
  exposurePrice: priceField({ scope, slider: { from: '1', to: '1000000' } }),
  lentShareRate: shareField({ scope }),
  lendRate: rateField({ scope }),
  lendTermDays: daysField({ scope }),
  lentRecoveryRate: marginRateField({ scope }),
}

export type CustodyValues = Values<typeof fields>
