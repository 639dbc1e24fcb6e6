import fc from 'fast-check'

/**
 * Where a run must be repeatable, the properties draw the same cases every time: on a server and under `npm test`, which
 * answers whether this tree is good. Everywhere else, `npm run unit` among them, they look for new ones.
 */
const seed = 20_211_231
const { CI, npm_lifecycle_event: script } = process.env
if (CI !== undefined || script === 'test') fc.configureGlobal({ seed })
