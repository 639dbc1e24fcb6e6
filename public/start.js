// Before the page is drawn, and where it can no longer be: says that it could not be loaded, and offers to try again. Apart
// from the page's own scripts, because those may be what did not come.
const root = document.getElementById('root')
const notice = root.firstElementChild

function sayFailed() {
  if (!notice.isConnected) {
    // The page is drawn: a part that broke says so in its own place.
    if (root.childElementCount > 0) return
    root.append(notice)
  }
  notice.querySelector('[data-start="waiting"]').hidden = true
  notice.querySelector('[data-start="failed"]').hidden = false
}

// After whatever else hears of it: by then the page has cleared away what it can no longer draw.
const later = () => setTimeout(sayFailed)
addEventListener('error', (event) => event.target instanceof HTMLLinkElement || later(), true)
addEventListener('unhandledrejection', later)
notice.querySelector('button').addEventListener('click', () => location.reload())
