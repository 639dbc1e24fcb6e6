import { expect, test } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }
import { reportOf } from '../../../src/ui/faults/report'
import { version } from '../../../src/ui/faults/version'

test('a report says version, panel, what was typed and the error', () => {
  const fault = { panel: 'fixed-bond', draft: { spotPrice: '1,000' }, reason: 'TypeError: x is undefined' }
  expect(reportOf(fault, 'https://desk.example/#fixed-bond').split('\n')).toEqual([
    `NakaDesk ${packageJson.version}`,
    'Panel: fixed-bond',
    'Typed: #fixed-bond?spotPrice=1%2C000&v=1',
    'Error: TypeError: x is undefined',
  ])
})

test('a report does not say where the page lies, which may be the folder of a person', () => {
  const place = 'file:///home/jane/desk/index.html?x=1#fixed-bond'
  const reason = 'Error: x\n    at f (file:///home/jane/desk/assets/base-1.js:1:2)'
  const report = reportOf({ panel: 'fixed-bond', draft: {}, reason }, place)
  expect(report).toContain('at f (assets/base-1.js:1:2)')
  expect(report).not.toContain('jane')
})

test('the version is the one of the package', () => {
  expect(version).toBe(packageJson.version)
})
