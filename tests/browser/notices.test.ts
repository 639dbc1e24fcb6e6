import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8')

test.each([
  { shipped: 'react', words: 'Copyright (c) Meta Platforms' },
  { shipped: 'react-dom', words: 'Copyright (c) Meta Platforms' },
  { shipped: 'recharts', words: 'recharts' },
  { shipped: 'd3-scale', words: 'Mike Bostock' },
  { shipped: 'decimal.js', words: 'Michael Mclaughlin' },
  { shipped: 'zustand', words: 'Paul Henschel' },
  { shipped: 'mathjs', words: 'Apache License' },
  { shipped: '@fontsource-variable/inter', words: 'SIL OPEN FONT LICENSE' },
  { shipped: '@fontsource/noto-sans-math', words: 'SIL OPEN FONT LICENSE' },
  { shipped: 'lucide-static', words: 'ISC License' },
  { shipped: 'temml', words: 'MIT' },
])('the built page lies beside the licence of $shipped', ({ shipped, words }) => {
  const notice = notices.split(`${'='.repeat(80)}\n\n`).find((text) => text.startsWith(`${shipped} `))
  expect(notice).toContain(words)
})

test('tools of the workshop are not shipped, and not named', () => {
  expect(notices).not.toMatch(/^(vite|vitest|typescript|playwright-core|axe-core) \d/m)
})
