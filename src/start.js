// Before anything is seen: in which language and theme the page stands, and whether what is to be seen is the example that
// was built into the file, or other numbers (`data-start="typed"`), another panel ("panel") or a page without a desk ("page").
const html = document.documentElement

/**
 * What the browser keeps between visits, as far as it is looked at here.
 * @typedef {{ panel?: string, desk?: object, panels?: Record<string, object>, language?: string, theme?: string }} Kept
 */

/** @returns {Kept} */
function keptHere() {
  try {
    const saved = /** @type {{ state?: Kept } | null} */ (JSON.parse(localStorage.getItem('nakadesk') ?? 'null'))
    return saved?.state ?? {}
  } catch {
    // Nothing is kept, or it cannot be read: the page itself says so.
    return {}
  }
}

const kept = keptHere()
const first = html.dataset.first ?? ''
const address = location.hash.replace(/^#\/?/, '').replace(/\?.*/s, '')
const shown = address === '' ? (kept.panel ?? first) : address
const typed = [kept.desk ?? {}, kept.panels?.[first] ?? {}].some((texts) => Object.keys(texts).length > 0)
if (/^(learn|glossary)/.test(shown)) html.dataset.start = 'page'
else if (shown !== first) html.dataset.start = 'panel'
else if (typed || location.hash.includes('?')) html.dataset.start = 'typed'

const wanted = [kept.language ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase())
html.lang = wanted.find((tag) => tag === 'en' || tag === 'zh') ?? 'en'
html.dataset.theme = kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'system'

// The letters of the opening view, which stand in the style sheet: unpacked before the first layout, which waits for what
// is asked for here and would otherwise ask the system for fonts in their place.
for (const weight of [400, 650])
  document.fonts.load(`${weight} 13px "Inter Variable"`).catch(() => {
    // The page is read in another font.
  })

// The files of another panel, side by side with the page's own.
const table = document.querySelector('[name="panel-files"]')?.getAttribute('content') ?? '{}'
const panelFiles = /** @type {Record<string, string[] | undefined>} */ (JSON.parse(table))
for (const file of panelFiles[shown] ?? []) {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href: `./${file}` })
  document.head.append(link)
}

// Where the page can no longer be drawn: says that it could not be loaded, and offers to try again. Apart from the page's
// own scripts, because those may be what did not come.
/** @type {Element | null} */
let notice = null

function sayFailed() {
  notice ??= document.querySelector('.start')
  if (notice === null) return
  if (!notice.isConnected) {
    // The page is drawn: a part that broke says so in its own place.
    if ((document.getElementById('root')?.childElementCount ?? 0) > 0) return
    document.body.append(notice)
  }
  notice.querySelector('[data-message="waiting"]')?.toggleAttribute('hidden', true)
  notice.querySelector('[data-message="failed"]')?.toggleAttribute('hidden', false)
}

// Parsed, and no other script has run: the page in the other language takes its place.
document.addEventListener('readystatechange', () => {
  const other = document.querySelector('template.built')
  if (document.readyState !== 'interactive' || !(other instanceof HTMLTemplateElement)) return
  if (html.lang === other.content.firstElementChild?.getAttribute('data-built'))
    document.getElementById('root')?.replaceWith(other.content)
  other.remove()
})
addEventListener('DOMContentLoaded', () => {
  notice = document.querySelector('.start')
  notice?.querySelector('button')?.addEventListener('click', () => location.reload())
})
// After whatever else hears of it: by then the page has cleared away what it can no longer draw.
const later = () => setTimeout(sayFailed)
addEventListener('error', (event) => event.target instanceof HTMLLinkElement || later(), true)
addEventListener('unhandledrejection', later)
