import { expect, test } from 'vitest'
import { installedChromium, installSteps, type Machine } from '../browser/installedChromium'

const machine = (rest: Partial<Machine> & { files?: readonly string[] } = {}): Machine => ({
  platform: 'linux',
  environment: { PATH: '/usr/local/bin:/usr/bin' },
  playwrightPath: '/home/ada/.cache/ms-playwright/chromium-1/chrome',
  administrator: 'none',
  exists: (path) => rest.files?.includes(path) === true,
  ...rest,
})

test('$CHROMIUM_PATH goes before everything', () => {
  const environment = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/chromium' }
  expect(installedChromium(machine({ environment, files: ['/opt/chromium', '/usr/bin/chromium'] }))).toBe(
    '/opt/chromium',
  )
})

test('a $CHROMIUM_PATH that names nothing is said, not passed over', () => {
  const environment = { CHROMIUM_PATH: '/opt/none' }
  expect(() => installedChromium(machine({ environment }))).toThrow('CHROMIUM_PATH must name a file, was /opt/none')
})

test.each<{ title: string; on: Parameters<typeof machine>[0]; found: string | null }>([
  { title: 'a browser on the PATH', on: { files: ['/usr/bin/chromium'] }, found: '/usr/bin/chromium' },
  {
    title: 'Chrome on macOS',
    on: { platform: 'darwin', files: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'] },
    found: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  },
  {
    title: 'Edge on Windows',
    on: {
      platform: 'win32',
      environment: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      files: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    },
    found: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    title: "Playwright's own",
    on: { files: ['/home/ada/.cache/ms-playwright/chromium-1/chrome'] },
    found: '/home/ada/.cache/ms-playwright/chromium-1/chrome',
  },
  { title: 'none', on: {}, found: null },
])('finds $title', ({ on, found }) => {
  expect(installedChromium(machine(on))).toBe(found)
})

const packaged = ['apt-get update', 'apt-get install -y --no-install-recommends chromium']
const downloaded = `${process.execPath} node_modules/playwright-core/cli.js install chromium`

test.each<{ title: string; on: Parameters<typeof machine>[0]; steps: readonly string[] }>([
  { title: 'root with apt-get', on: { administrator: 'root', files: ['/usr/bin/apt-get'] }, steps: packaged },
  {
    title: 'sudo with apt-get',
    on: { administrator: 'sudo', files: ['/usr/bin/apt-get'] },
    steps: packaged.map((step) => `sudo -n ${step}`),
  },
  { title: 'a plain user with apt-get', on: { files: ['/usr/bin/apt-get'] }, steps: [] },
  { title: 'root without apt-get', on: { administrator: 'root' }, steps: [] },
])('$title: packages of the system first, then a download', ({ on, steps }) => {
  const said = installSteps(machine(on)).map(({ command, given }) => [command, ...given].join(' '))
  expect(said).toEqual([...steps, downloaded])
})
