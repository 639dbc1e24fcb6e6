import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { PluginOption } from 'vite'
import { defineConfig } from 'vitest/config'
import { allHosts } from './src/market/feeds/hosts.ts'
import { byteBudget } from './tests/tools/bytes/budget.ts'
import { followImports } from './tests/tools/bytes/followImports.ts'
import { plainDecimals } from './tests/tools/bytes/plainDecimals.ts'
import { plainImports } from './tests/tools/bytes/plainImports.ts'
import { thirdPartyNotices } from './tests/tools/notices.ts'
import { inlineHead } from './tests/tools/start/inlineHead.ts'
import { pictureSheet } from './tests/tools/start/pictureSheet.ts'
import { openingFont } from './tests/tools/start/openingFont.ts'
import { policyOfTheBuiltPage } from './tests/tools/start/policy.ts'
import { startPage } from './tests/tools/start/startPage.ts'

/** What makes modules of sources. */
const sources = (): PluginOption[] => [react(), plainImports, plainDecimals(), pictureSheet()]

const notices = thirdPartyNotices()

export default defineConfig({
  base: './',
  plugins: [
    sources(),
    followImports({ plugins: sources }),
    startPage({ plugins: sources }),
    openingFont(),
    inlineHead(),
    policyOfTheBuiltPage(allHosts),
    notices.page,
    byteBudget(),
  ],
  worker: { plugins: () => [plainDecimals(), notices.worker] },
  // The charts' library counts its steps with the decimals that are here already.
  resolve: {
    alias: { 'decimal.js-light': fileURLToPath(new URL('src/ui/charts/libraryDecimal.ts', import.meta.url)) },
  },
  build: {
    target: 'es2022',
    // Browsers that know light-dark(): for older ones every colour would be two variables, and every element pays for them.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    manifest: true,
    modulePreload: false,
    cssCodeSplit: false,
  },
  test: {
    reporters: ['default', './tests/tools/countReporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/tools/seed.ts'],
          // No test leaves anything behind in a module: each worker loads what they share once.
          isolate: false,
          // Properties run as long as the machine takes, and scratch folders are removed as long: no test is a race.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/servePage.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A real browser on a busy machine: what fails twice more in a fresh page is a fault.
          retry: 2,
          // After the other tests, two files at a time or as many as the machine takes, each in a browser that its worker keeps.
          sequence: { groupOrder: 1 },
          maxWorkers: Math.max(2, availableParallelism() - 1),
          isolate: false,
        },
      },
    ],
  },
})
