import { funding } from '../../vocabulary/funding'
import { history } from '../../vocabulary/history'
import { withThemes } from '../../vocabulary/terms'

export const words = withThemes([history, funding], {
  name: 'History',
  question: 'What fixed and floating really paid, 2016 to 2021',
  'headline.rolled':
    'Floating {compoundedFloating}, fixed {rolledReturn} by executable roll, over {historyDays} · today’s basis at percentile {basisPercentile}',
  'headline.listing':
    'Floating {compoundedFloating}, fixed {listingReturn} by listing day, over {historyDays} · today’s basis at percentile {basisPercentile}',

  'section.imported': 'Imported funding',
  'note.imported': 'Your own series over its whole range, before costs. Gaps and rejected rows are listed below.',
  'section.floating': 'Floating: XBTUSD funding',
  'section.fixed': 'Fixed: 17 quarterly futures',
  'section.today': 'Today in that light',
  'section.quarters': 'Quarter by quarter',
  'section.others': 'Over the same years',
  'section.policy': 'Roll policy',
  'note.floating': 'BitMEX, 2016-12-16 to 2021-03-29, before costs. The 2021 essay says +58.38%.',
  'note.fixed':
    'Why they differ: by listing day, premiums are bought that overlap in time, so no single sum of dollars earns their product. A strict roll earned about 21%. The essay says +48.50%; that it used listing days is inferred, not stated there.',
  'note.today':
    'Today from Market & account, against each day of the history. Windows overlap: only the independent ones are evidence.',
  'note.quarters': 'Basis fixed at the sale against funding until the next one, not annualised, before costs.',
  'note.others': 'BTC from Bitstamp’s closes. The other three are the essay’s end figures, not recomputed.',
  'note.policy':
    'Your capital, lots and costs, from the first roll on 2016-12-16 to the last settlement on 2021-03-26. Each roll sees only what was known by then.',

  'listing.quarters': 'Quarters',
  'column.basis': 'Basis, %',
  'column.funding': 'Funding, %',
  'column.difference': 'Basis − funding, pp',
  'note.quarterRows': 'Sorted by the difference. Marked rows: the future was ahead.',
  'listing.policies': 'Policies',
  'column.final': 'End value, USD',
  'column.return': 'Return, %',
  'column.yield': 'APR, %',
  'column.drawdown': 'Max drawdown, %',
  'column.turnover': 'Turnover, USD',
  'column.costs': 'Costs, USD',
  'column.switches': 'Switches',
  'note.policies':
    'Same dollars, same days, same costs for each leg traded. The coin is bought at the start and sold at the end.',
  'policy.fixed-only': 'Fixed only',
  'policy.floating-only': 'Floating only',
  'policy.basis-over-funding': 'Basis above funding',
  'policy.basis-over-capital': 'Basis above capital',
  'listing.decisions': 'Decisions',
  'column.annualBasis': 'Basis, APR %',
  'column.compared': 'Compared with, APR %',
  'choice.fixed': 'Fixed',
  'choice.floating': 'Floating',
  'note.decisions': 'What the policy saw at each roll, and what it chose.',

  'chart.imported': 'Imported',
  'chart.importedFall': 'Imported: drawdown',
  'series.imported': 'Imported',
  'series.importedFall': 'Imported',
  'chart.totalReturn': 'Total return',
  'chart.quarters': 'Quarters',
  'series.quarters': 'Basis − funding',
  'chart.policies': 'Policies',
  'chart.cumulative': 'Cumulative funding',
  'chart.basis': 'Basis',
  'chart.drawdown': 'Drawdown',
  'chart.rolling': 'Rolling APR',
  'chart.distribution': 'Distribution',
  'series.floating': 'Floating',
  'series.fixed': 'Fixed',
  'series.cumulative': 'Simple sum',
  'series.basis': 'Front basis',
  'series.drawdown': 'Floating',
  'series.rolling': 'Floating',
  'series.share': 'Share of days',

  'group.history': 'History',
  'group.today': 'Today',
  'group.policy': 'Policy',

  'notice.noSeries': 'The imported series is not in this browser’s library, or holds no funding.',
  'notice.overlap':
    'By listing day, futures were held at the same time: this return could not be earned with one sum of dollars.',
  'notice.fewWindows': 'Fewer than five independent windows of this length: the share says little.',

  'example.today': 'The essay’s years, today’s desk',
  'source.today':
    'XBTUSD funding, BitMEX futures XBTH17 to XBTH21 and their settlements, Bitstamp closes; quarters by executable roll.',
  'example.essay': 'As the essay counts',
  'source.essay':
    'The same series by listing day, with the last roll of the essay’s years on the desk: 25,535.50 over the settlement at 24,517.37.',

  'option.fixedConvention.executable-roll': 'Executable roll',
  'option.fixedConvention.listing-day': 'Listing day',
  'option.policyRule.fixed-only': 'Fixed only',
  'option.policyRule.floating-only': 'Floating only',
  'option.policyRule.basis-over-funding': 'Fix when basis beats trailing funding',
  'option.policyRule.basis-over-capital': 'Fix when basis beats cost of capital',
  'option.historyRange.whole': 'All years',
  'option.historyRange.2017': '2017',
  'option.historyRange.2018': '2018',
  'option.historyRange.2019': '2019',
  'option.historyRange.2020': '2020',
  'option.historyRange.2021': '2021',
  'option.rollingDays.30': '30 days',
  'option.rollingDays.90': '90 days',
  'term.fundingRate': 'Funding today',
})
