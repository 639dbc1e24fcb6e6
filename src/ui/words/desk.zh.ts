import { labels as account } from '../../vocabulary/account/labels.zh'
import { labels as contract, options as contractOptions } from '../../vocabulary/contract/labels.zh'
import { labels as costs } from '../../vocabulary/costs/labels.zh'
import { labels as margin, options as marginOptions } from '../../vocabulary/margin/labels.zh'
import { labels as market, options as marketOptions } from '../../vocabulary/market/labels.zh'
import { unitWords } from '../../vocabulary/units.zh'
import type { desk as english } from './desk.en'

export const desk: typeof english = {
  ...unitWords,
  labels: { ...market, ...contract, ...margin, ...account, ...costs },
  options: { ...marketOptions, ...contractOptions, ...marginOptions },
}
