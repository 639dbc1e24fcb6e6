import fc from 'fast-check'

/** Where a run must be repeatable, the properties draw the same cases every time; everywhere else they look for new ones. */
const seed = 20_211_231
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed })
