import { posix, win32 } from 'node:path'

/** What there is to know about a machine before a browser is looked for on it. */
export type Machine = {
  platform: NodeJS.Platform
  environment: Readonly<Record<string, string | undefined>>
  exists: (path: string) => boolean
  /** Where Playwright would keep a browser of its own. */
  playwrightPath: string
  /** By which way packages of the system may be installed without a question being asked. */
  administrator: 'root' | 'sudo' | 'none'
}

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const programs = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The browser to be tested in: the one that $CHROMIUM_PATH names, else one of Chrome, Chromium and Edge that is installed,
 * else Playwright's own; null where there is none.
 */
export function installedChromium({ platform, environment, exists, playwrightPath }: Machine): string | null {
  const named = environment['CHROMIUM_PATH'] ?? ''
  if (named !== '') {
    if (!exists(named)) throw new Error(`CHROMIUM_PATH must name a file, was ${named}`)
    return named
  }
  return [...usualPlaces({ platform, environment }), playwrightPath].find(exists) ?? null
}

function usualPlaces({ platform, environment }: Pick<Machine, 'platform' | 'environment'>): string[] {
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? [])
    return roots.flatMap((root) => programs.map((program) => win32.join(root, program)))
  }
  if (platform === 'darwin') {
    const roots = ['', environment['HOME'] ?? ''].map((home) => `${home}/Applications`)
    return roots.flatMap((root) => applications.map((name) => `${root}/${name}.app/Contents/MacOS/${name}`))
  }
  return onPath({ environment, names: commands })
}

function onPath({ environment, names }: { environment: Machine['environment']; names: readonly string[] }): string[] {
  const folders = [...(environment['PATH'] ?? '').split(':'), '/usr/bin', '/snap/bin'].filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}

export type Step = { command: string; given: readonly string[] }

/** What to run, one after the other, until there is a browser. */
export function installSteps({ administrator, environment, exists }: Machine): Step[] {
  const download = { command: process.execPath, given: ['node_modules/playwright-core/cli.js', 'install', 'chromium'] }
  if (administrator === 'none' || !onPath({ environment, names: ['apt-get'] }).some(exists)) return [download]
  const asRoot = (...given: string[]): Step =>
    administrator === 'root' ? { command: 'apt-get', given } : { command: 'sudo', given: ['-n', 'apt-get', ...given] }
  return [asRoot('update'), asRoot('install', '-y', '--no-install-recommends', 'chromium'), download]
}
