import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { installedChromium, installSteps, type Machine } from './installedChromium'

const advice =
  'The browser tests need Chrome, Chromium or Edge: install one of them, or set CHROMIUM_PATH to the executable of one.'

/** The path of a browser; where the machine has none, one is installed first. */
export function chromiumPath(): string {
  const machine = thisMachine()
  const found = installedChromium(machine)
  if (found !== null) return found
  for (const { command, given } of installSteps(machine)) {
    process.stderr.write(`No browser for the tests: ${[command, ...given].join(' ')}\n`)
    spawnSync(command, given, { stdio: ['ignore', process.stderr, process.stderr] })
    const installed = installedChromium(machine)
    if (installed !== null) return installed
  }
  throw new Error(advice)
}

const isRoot = () => process.getuid?.() === 0

function thisMachine(): Machine {
  const sudo = () => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
  return {
    platform: process.platform,
    environment: process.env,
    exists: existsSync,
    playwrightPath: chromium.executablePath(),
    administrator: isRoot() ? 'root' : process.platform === 'linux' && sudo() ? 'sudo' : 'none',
  }
}

const quiet = ['--disable-gpu', '--disable-background-networking', '--no-first-run', '--no-default-browser-check']

/**
 * A headless browser with a fresh profile. Its sandbox is off where it cannot work: for root, and in most containers of
 * CI. It opens nothing but our own page.
 */
export function launchChromium(executablePath: string): Promise<Browser> {
  const sandboxed = !(process.platform === 'linux' && isRoot()) && process.env['CI'] === undefined
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: sandboxed, args: quiet })
}
